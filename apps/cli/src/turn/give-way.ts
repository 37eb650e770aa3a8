import type { Call, Runner } from "@volkit/tool-command";

/** What a check is handed so that it gives way. */
export interface GivingWay {
  /** Starts no call any more once somebody waits; what was under way answers as ever. */
  readonly runner: Runner;
  /** Comes when nothing is under way any more, and gives the last call that was made. */
  readonly gaveWay: Promise<Call | undefined>;
  /** Nobody has to look any more. */
  readonly stop: () => void;
}

/** Seconds between two looks while a command runs. */
const betweenLooks = 0.1;

/**
 * Puts a check's runner under the rule that a check holds up nobody: before each call, and now and then while one
 * is under way or the check pauses, it is looked whether somebody waits. If so no call starts any more, and the
 * check stands still where it was, unless it comes to its own end with what it knows.
 */
export function givingWay(
  inner: Runner,
  somebodyWaits: () => Promise<boolean>,
  pause: (seconds: number) => Promise<void>,
): GivingWay {
  const never = new Promise<never>(() => undefined);
  const under = new Set<Call>();
  let last: Call | undefined;
  let waited = false;
  let stopped = false;

  let resolve: (last: Call | undefined) => void = () => undefined;
  const gaveWay = new Promise<Call | undefined>((settle) => {
    resolve = settle;
  });
  void lookNowAndThen();

  return {
    gaveWay,
    stop: () => {
      stopped = true;
    },
    runner: {
      async run(call) {
        await look();
        if (hasWaiter()) return never;
        last = call;
        under.add(call);
        const ending = await inner.run(call);
        under.delete(call);
        if (waited) setImmediate(endIfIdle); // after what the answer leads to
        return ending;
      },
    },
  };

  async function lookNowAndThen(): Promise<void> {
    while (!isSettled()) {
      await look();
      await pause(betweenLooks);
    }
  }

  async function look(): Promise<void> {
    if (isSettled() || !(await somebodyWaits())) return;
    waited = true;
    setImmediate(endIfIdle);
  }

  function isSettled(): boolean {
    return waited || stopped;
  }

  function hasWaiter(): boolean {
    return waited;
  }

  function endIfIdle(): void {
    if (under.size === 0) resolve(last);
  }
}
