import type { Conversation, Doubtful, Turn } from "./conversation.js";
import type { Way } from "./way.js";

/** How long an inform may take. */
export interface Patience {
  /** Seconds after which the same is sent again. */
  readonly timeout: number;
  /** When it is over, in milliseconds of the clock. */
  readonly until: number;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
}

/** What came of an inform. `tries` says how often the manager was told the same till then. */
export type Informed =
  | (Extract<Turn, { kind: "acknowledged" }> & { readonly tries: number })
  | Extract<Turn, { kind: "refused" }>
  | { readonly kind: "timed-out"; readonly tries: number }
  | { readonly kind: "no-way" };

/**
 * Says what is to be said, and the same again as long as the manager is silent, till there is an end or no more time.
 * A refusal that anybody can have sent is believed once the manager has said nothing else till the next try.
 */
export async function inform(
  way: Way,
  { first, hear, beginAgain }: Conversation,
  { timeout, until, monotonic }: Patience,
): Promise<Informed> {
  let bytes = first;
  let tries = 0;
  let due = monotonic();
  let doubtful: Doubtful | undefined;

  for (let now = due; now < until; now = monotonic()) {
    if (now >= due) {
      if (doubtful?.canBegin === false) return { kind: "refused", why: doubtful.why };
      if (doubtful !== undefined) [bytes, tries, doubtful] = [beginAgain(), 0, undefined];
      way.send(bytes);
      tries += 1;
      due += timeout * 1000;
    }
    const heard = await way.next(Math.min(due, until) - now);
    const hasLeft = tries > 1 || bytes !== first;
    // Once something has left, the way was there, and may be again.
    if (heard.kind === "silence" || (heard.kind === "no-way" && hasLeft)) continue;
    if (heard.kind === "nothing-listens") return { kind: "refused", why: "port-closed" };
    if (heard.kind === "no-way") return { kind: "no-way" };

    const turn = hear(heard.bytes);
    if (turn.kind === "acknowledged") return { ...turn, tries };
    if (turn.kind === "refused") return turn;
    if (turn.kind === "nothing") continue;
    if (turn.kind === "doubtful") {
      doubtful ??= turn;
      continue;
    }
    [bytes, tries, doubtful] = [turn.bytes, 0, undefined];
    due = monotonic();
  }
  return doubtful === undefined ? { kind: "timed-out", tries } : { kind: "refused", why: doubtful.why };
}
