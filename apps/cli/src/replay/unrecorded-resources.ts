import type { RehearsalRecord, RunRecord } from "../recorded/format.js";

/** Whether a record is of the first releases, which did not record what the configuration said of resources. */
export function lacksResources({ configuration }: RunRecord | RehearsalRecord): boolean {
  return !("resources" in configuration) && configuration["file"] !== null;
}

/**
 * What the configuration must have said of the resource of such a run: its volume where LifeKeeper was not asked for it,
 * and the same of its peers. The addresses of the peers are not known.
 */
export function resourcesBehind(record: RunRecord | RehearsalRecord): Readonly<Record<string, object>> {
  const { tag, volume, calls, decisions } = record;
  if (tag === null || volume === null) return {};
  const isAsked = (step: string) => calls.some((call) => call.step === step);
  const named = decisions.find(({ about }) => about === "peers")?.value;
  const peers = (named === undefined || named === "none" ? [] : named.split(", ")).map((node) => ({
    node,
    tag: tagOn(node),
  }));
  return {
    [tag]: {
      ...(isAsked("volume") ? {} : { volume }),
      ...(named === undefined || isAsked("peers") ? {} : { peers }),
    },
  };

  function tagOn(node: string): string | null {
    const asked = calls.find(({ tool, peer }) => tool === "ins_list" && peer === node)?.args ?? [];
    return asked[asked.indexOf("-t") + 1] ?? tag;
  }
}
