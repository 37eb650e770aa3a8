import type { HeldMessage, RehearsalRecord, RunRecord } from "../recorded/format.js";

/**
 * What ended a recorded run from outside of its procedure, or kept it from beginning.
 * - `killed`: nobody saw its end; `signal`: it was asked to end; `deadline`: a rehearsal's own
 * - `gave-way`: a check, for a restore or remove that waited; `no-turn`: another run was at work on the volume
 * - `configuration`: none could be used; `defect`: volkit itself failed
 */
export type OutsideEnd =
  "killed" | "signal" | "deadline" | "gave-way" | "no-turn" | "configuration" | "defect";

/** Before its first step a run says these by its words and its resource alone, so that a replay says them too. */
const sayableAgain: readonly string[] = ["VK102", "VK103", "VK104", "VK105", "VK120", "VK160"];

/** Whether a message is one that a replay can say, and not one about the turn, the records or the configuration. */
export function isProcedures({ id, step }: Pick<HeldMessage, "id" | "step">): boolean {
  return step !== "start" || sayableAgain.includes(id);
}

const byMessage: ReadonlyMap<string, OutsideEnd> = new Map([
  ["VK180", "signal"],
  ["VK181", "signal"],
  ["VK145", "gave-way"],
  ["VK140", "no-turn"],
  ["VK142", "no-turn"],
  ["VK190", "defect"],
]);

export function outsideEnd(record: RunRecord | RehearsalRecord): OutsideEnd | undefined {
  const { messages } = record;
  if (record.format === "volkit-rehearsal") {
    const { result } = record;
    if (result.kind !== "unknown") return undefined;
    if (result.why === "deadline" || result.why === "defect") return result.why;
    if (result.why === "interrupted") return "signal";
    return saysWhy() ? undefined : "configuration";
  }
  if (record.interrupted?.signal === null) return "killed";
  if (record.outcome === "refused") return saysWhy() ? undefined : "configuration";
  return messages.flatMap(({ id }) => byMessage.get(id) ?? []).at(-1);

  function saysWhy(): boolean {
    return messages.some(({ id }) => sayableAgain.includes(id));
  }
}
