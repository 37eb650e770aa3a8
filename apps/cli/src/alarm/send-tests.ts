import {
  hasArrived,
  notifyManager,
  testTrap,
  type DeliveryAnswer,
  type Sending,
} from "@volkit/snmp-notifier";
import type { Command, Failure, Runner } from "@volkit/tool-command";
import type { Way } from "./ways.js";

/**
 * What became of a test: as a delivery says, and for LifeKeeper's own program
 * - `handed-over`: it took the trap; nobody says whether that arrived
 * - `not-handed-over`: it did not, or there is none
 */
export type Result =
  | DeliveryAnswer
  | { readonly kind: "handed-over" }
  | { readonly kind: "not-handed-over"; readonly failure: Failure };

/** A way, what became of the test, and how long that took: from its sending on where that is known, else from the start of the program that sends. */
export interface Tried {
  readonly way: Way;
  readonly result: Result;
  readonly milliseconds: number;
}

/** With what tests are sent. */
export interface Means {
  readonly runner: Runner;
  /** This node's LifeKeeper system name. */
  readonly node: string;
  readonly sending: Sending;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
}

/** Sends a test by every way, all side by side; `answered` is told of each as it comes. */
export function sendTests(
  ways: readonly Way[],
  means: Means,
  answered: (tried: Tried) => void,
): Promise<readonly Tried[]> {
  return Promise.all(
    ways.map(async (way) => {
      const began = means.monotonic();
      const result = await sendTest(way, means);
      const whole = means.monotonic() - began;
      const tried = {
        way,
        result,
        milliseconds: Math.round("seconds" in result ? result.seconds * 1000 : whole),
      };
      answered(tried);
      return tried;
    }),
  );
}

async function sendTest(way: Way, { runner, node, sending }: Means): Promise<Result> {
  if (way.kind === "manager") {
    return run(notifyManager(way.manager, { kind: "test", node }, sending), way.name);
  }
  const done = await run(testTrap(node), way.name);
  return done.kind === "done" ? { kind: "handed-over" } : { kind: "not-handed-over", failure: done.failure };

  async function run<Answer>(command: Command<Answer>, name: string): Promise<Answer> {
    return command.read(await runner.run({ step: "test", peer: name, command }));
  }
}

/** Whether the test has come as far as can be known by this way. */
export function isThrough({ result }: Tried): boolean {
  if (result.kind === "handed-over") return true;
  return result.kind !== "not-handed-over" && hasArrived(result);
}
