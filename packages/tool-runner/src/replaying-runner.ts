import { knownAs, type Call, type Command, type Ending, type Runner } from "@volkit/tool-command";

/** A call as a record holds it: without an ending where it was under way when the record was written. */
export interface HeldCall extends Pick<Command<unknown>, "tool" | "args"> {
  /** The step that asked, by its number: `monitor.3`. */
  readonly step: string;
  /** The peer it was asked for; absent for what concerned the node itself. */
  readonly peer?: string;
  /** How it ended, and what it printed. */
  readonly ending?: Ending;
}

/**
 * Why a record cannot answer a call.
 * - `never asked`: it holds no such call
 * - `asked less often`: it holds such calls, and each of them has been answered from already
 * - `under way`: it holds the call, which had not ended when the record was written
 */
export type WhyNotHeld = "never asked" | "asked less often" | "under way";

/** Who is told of each call. */
export interface ReplayListener {
  /** A call that is answered from the record: `place` is that of the held one. */
  readonly asked: (call: Call, place: number) => void;
  /** A call that it does not answer; one that was under way has its place there all the same. */
  readonly notHeld: (call: Call, why: WhyNotHeld, place: number | undefined) => void;
}

/**
 * Gives each call the ending it had in a record. A call is known by its step, its peer and its command line, and asked
 * again it is the next such one; the kit's own program is known by its first word alone, since the others can name folders
 * of the machine it ran on. A call that is not held is told of and left pending for ever. Endings come without any delay: where nothing is
 * pending but such calls, nothing happens any more once the microtasks are done.
 */
export function replayingRunner(record: readonly HeldCall[], listener: ReplayListener): Runner {
  const held = new Map<string, { readonly place: number; readonly ending: Ending | undefined }[]>();
  for (const [place, { step, peer, tool, args, ending }] of record.entries()) {
    const key = keyOf(step, peer, { tool, args });
    const same = held.get(key) ?? [];
    same.push({ place, ending });
    held.set(key, same);
  }
  const times = new Map<string, number>();

  return {
    run(call) {
      const key = keyOf(call.step, call.peer, call.command);
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      const found = held.get(key)?.[time];
      if (found?.ending !== undefined) {
        listener.asked(call, found.place);
        return Promise.resolve(found.ending);
      }
      const why = found !== undefined ? "under way" : held.has(key) ? "asked less often" : "never asked";
      listener.notHeld(call, why, found?.place);
      return new Promise<never>(() => undefined);
    },
  };
}

function keyOf(
  step: string,
  peer: string | undefined,
  command: Pick<Command<unknown>, "tool" | "args">,
): string {
  return JSON.stringify([step, peer ?? "", knownAs(command)]);
}
