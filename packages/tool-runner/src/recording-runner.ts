import type { Call, Command, Ending, Runner, Tool } from "@volkit/tool-command";

/** The time, from outside. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Milliseconds from any fixed moment, never set back. */
  monotonic(): number;
}

/**
 * A call as it was made.
 * - `ended`: it took `durationMs` and ended as `ending` says
 * - `running`: it was under way when the record was read
 */
export type RecordedCall = {
  readonly step: string;
  readonly peer?: string;
  readonly tool: Tool;
  readonly args: readonly string[];
  readonly effect: Command<unknown>["effect"];
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number;
} & (
  | { readonly state: "ended"; readonly durationMs: number; readonly ending: Ending }
  | { readonly state: "running" }
);

/** A runner, and what it was asked so far. */
export interface Recording {
  /** What the procedure is handed in place of the other runner. */
  readonly runner: Runner;
  /**
   * The calls, in an order that does not depend on how long each took: by the step that was first asked first,
   * within a step by peer (calls without one first), within a peer in the order asked.
   */
  readonly calls: () => RecordedCall[];
}

/** Puts a record around a runner: same calls, same endings. */
export function recordingRunner(inner: Runner, clock: Clock): Recording {
  const record: RecordedCall[] = [];

  return {
    runner: {
      async run(call) {
        const position = record.length;
        const asked = askedAs(call, clock.now());
        const began = clock.monotonic();
        record.push({ ...asked, state: "running" });
        const ending = await inner.run(call);
        record[position] = { ...asked, state: "ended", durationMs: clock.monotonic() - began, ending };
        return ending;
      },
    },
    calls: () => inOrder(record),
  };
}

function askedAs({ step, peer, command }: Call, startedAt: number) {
  const { tool, args, effect } = command;
  return { step, ...(peer === undefined ? {} : { peer }), tool, args, effect, startedAt };
}

function inOrder(record: readonly RecordedCall[]): RecordedCall[] {
  const steps = [...new Set(record.map((call) => call.step))];
  return record.toSorted(
    (one, other) =>
      steps.indexOf(one.step) - steps.indexOf(other.step) || compare(one.peer ?? "", other.peer ?? ""),
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
