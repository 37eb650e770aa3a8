import type { Call, Command, Runner } from "@volkit/tool-command";
import { inTime } from "../patience.js";

/** A runner, and what is known of the calls that it has under way. */
export interface UnderWay {
  readonly runner: Runner;
  /** The call that began last of those under way, else the last one that ended; undefined before the first. */
  readonly latest: () => Call | undefined;
  /** Until when they can last, in seconds since the machine was started; now, where nothing is under way. */
  readonly until: () => number;
}

/** Keeps what is known of a run that goes on. */
export interface Notes {
  /** Comes when it was kept, or could not be. */
  readonly now: () => Promise<void>;
  /** Within a moment. */
  readonly soon: () => void;
}

/**
 * Keeps an eye on the calls under way, and has `notes` taken when one begins or ends: a command that changes something
 * is started only after that, so that whoever finds a killed run knows of it. A disk that takes its time is not
 * waited for.
 */
export function underWay(
  inner: Runner,
  deadlineOf: (command: Command<unknown>) => number,
  uptime: () => number,
  notes: Notes,
): UnderWay {
  const ends = new Map<Call, number>();
  let latest: Call | undefined;
  return {
    latest: () => [...ends.keys()].at(-1) ?? latest,
    until: () => Math.max(uptime(), ...ends.values()),
    runner: {
      async run(call) {
        latest = call;
        ends.set(call, uptime() + deadlineOf(call.command));
        if (call.command.effect === "changes") await inTime(notes.now());
        else notes.soon();
        const ending = await inner.run(call);
        ends.delete(call);
        notes.soon();
        return ending;
      },
    },
  };
}
