import type { Cluster } from "@volkit/cluster-lab";
import type { Call, Ending } from "@volkit/tool-command";
import type { ActionName } from "./kit.js";

/** A command of an action that was started, with the cluster before and after it. */
export interface Called {
  readonly call: Call;
  readonly before: Cluster;
  readonly after: Cluster;
  readonly ending: Ending;
  /** Something was wrong with the tool: without that it had answered or done something else. */
  readonly hampered: boolean;
}

/** Something that changed the cluster and was no command of the action that looks at it. */
export interface Change {
  readonly by: string;
  readonly before: Cluster;
  readonly after: Cluster;
}

/**
 * What an action came to.
 * - `succeeded`, `failed`: its procedure ended
 * - `gave way`: a check that found somebody at work, or that ended because somebody waited
 * - `too late`: a restore or remove that waited in vain
 * - `interrupted`: ended from outside, or its node went down
 * - `threw`: it did not end as a procedure does
 */
export type Outcome =
  | { readonly kind: "succeeded" | "failed" | "gave way" | "too late" | "interrupted" }
  | { readonly kind: "threw"; readonly why: string };

/** An action in a history, and all that is known of it so far. */
export interface OneRun {
  readonly action: ActionName;
  readonly node: string;
  /** When it came to work, in seconds of the history's clock. */
  readonly began: number;
  /** The longest it may take, in seconds. */
  readonly longest: number;
  readonly before: Cluster;
  readonly calls: readonly Called[];
  /** What others changed meanwhile. */
  readonly meanwhile: readonly Change[];
}

/** A command by its words: the tool's name, then its arguments. */
export function wordsOf({ command }: Call): readonly string[] {
  return [command.tool.name, ...command.args];
}

/** The commands of a run that start with these words; `*` is any word. */
export function callsOf(run: OneRun, ...words: readonly string[]): readonly Called[] {
  return run.calls.filter(({ call }) => {
    const given = wordsOf(call);
    return words.every((word, index) => word === "*" || word === given[index]);
  });
}

/** Whether a tool said 0 without having done its work: no kit can know better. */
export function wasLiedTo(run: OneRun, ...words: readonly string[]): boolean {
  return callsOf(run, ...words).some(
    ({ hampered, ending }) => hampered && ending.how === "exited" && ending.exitCode === 0,
  );
}
