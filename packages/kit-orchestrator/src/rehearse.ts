import { commandLine, exited, type Call, type Ending, type Runner } from "@volkit/tool-command";
import { assumedEnding } from "./assumed-ending.js";
import type { Resource } from "./resource.js";
import { beginRun, type Run, type Verdict } from "./run.js";
import type { Settings } from "./settings.js";
import type { World } from "./world.js";

/**
 * What a procedure would come to, as far as questions alone can tell.
 * - `would-succeed`, `would-fail`: whatever became of the changes on the way
 * - `depends`: it would succeed, if each of the calls in `on` came out well. None of them was made
 */
export type Rehearsed =
  | { readonly kind: "would-succeed" | "would-fail" }
  | { readonly kind: "depends"; readonly on: readonly Call[] };

export interface Rehearsal {
  readonly rehearsed: Rehearsed;
  /** The calls that were not made and taken to have come out well, in the order they would be made. */
  readonly assumed: readonly Call[];
}

/**
 * Runs a procedure without changing anything: what only reads is asked for real, the rest is assumed to come out
 * well. Which assumptions the verdict rests on is found out by the procedure itself: it is run again on the same
 * answers with one assumption after the other taken back.
 */
export async function rehearse(
  procedure: (run: Run) => Promise<Verdict>,
  resource: Resource,
  settings: Settings,
  world: World,
): Promise<Rehearsal> {
  const answers = new Map<string, Ending[]>();
  const addresses = new Map<string, readonly string[]>();
  const assumed: Call[] = [];

  const verdict = await procedure(
    beginRun(resource, settings, {
      ...world,
      runner: { run: askOrAssume },
      addressesOf: async (node) => {
        const found = await world.addressesOf(node);
        addresses.set(node, found);
        return found;
      },
    }),
  );
  if (verdict === "failed") return { rehearsed: { kind: "would-fail" }, assumed };

  const on: Call[] = [];
  for (const call of assumed) if ((await verdictWithout(call)) !== verdict) on.push(call);
  return { rehearsed: on.length === 0 ? { kind: "would-succeed" } : { kind: "depends", on }, assumed };

  async function askOrAssume(call: Call): Promise<Ending> {
    const taken = assumedEnding(call);
    if (taken !== undefined) assumed.push(call);
    const ending = taken ?? (await world.runner.run(call));
    answers.set(keyOf(call), [...(answers.get(keyOf(call)) ?? []), ending]);
    return ending;
  }

  /** The verdict on the same answers, but this call fails, however often it is made. */
  function verdictWithout(failing: Call): Promise<Verdict> {
    return procedure(
      beginRun(resource, settings, {
        runner: answering(answers, keyOf(failing)),
        report: () => undefined,
        note: () => undefined,
        pause: () => Promise.resolve(),
        addressesOf: (node) => Promise.resolve(addresses.get(node) ?? []),
      }),
    );
  }
}

/** Gives each call the endings it had, in their order; the failing one, and what was never asked, fail. */
function answering(answers: ReadonlyMap<string, readonly Ending[]>, failing: string): Runner {
  const made = new Map<string, number>();
  return {
    run: (call) => {
      const key = keyOf(call);
      const turn = made.get(key) ?? 0;
      made.set(key, turn + 1);
      const ending = key === failing ? undefined : answers.get(key)?.[turn];
      return Promise.resolve(ending ?? exited(1));
    },
  };
}

function keyOf({ step, peer = "", command }: Call): string {
  return JSON.stringify([step, peer, commandLine(command)]);
}
