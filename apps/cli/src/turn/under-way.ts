import type { Call, Command, Runner } from "@volkit/tool-command";

/** A runner, and until when the calls that it has under way can last. */
export interface UnderWay {
  readonly runner: Runner;
  /** In seconds since the machine was started; now, where nothing is under way. */
  readonly until: () => number;
}

/** Keeps an eye on the calls under way; `changed` is called when one begins or ends. */
export function underWay(
  inner: Runner,
  deadlineOf: (command: Command<unknown>) => number,
  uptime: () => number,
  changed: () => void,
): UnderWay {
  const ends = new Map<Call, number>();
  return {
    until: () => Math.max(uptime(), ...ends.values()),
    runner: {
      async run(call) {
        ends.set(call, uptime() + deadlineOf(call.command));
        const ending = inner.run(call); // it is noted by now, and so it stands in the file
        changed();
        const ended = await ending;
        ends.delete(call);
        changed();
        return ended;
      },
    },
  };
}
