import type { Event } from "../walk/path.js";

/** What happened on a path of the check: before the peer's part, in it, in the messages about all peers, and after. */
export interface Parted {
  readonly before: readonly Event[];
  readonly part: readonly Event[];
  readonly aboutAll: readonly Event[];
  readonly after: readonly Event[];
}

/** Said when all peers are done: a mirror that leads to none of them. */
const aboutAllPeers = "VK305";

/** Takes the part that handles the peer out of a path with one peer; a path of another procedure has none. */
export function parted(events: readonly Event[]): Parted {
  const seen = events.filter(({ kind }) => kind !== "noted");
  const from = seen.findIndex(isOfPeer);
  if (from < 0) return { before: seen, part: [], aboutAll: [], after: [] };
  const until = 1 + seen.findLastIndex(isOfPeer);
  const ofPeers = seen.slice(from, until);
  return {
    before: seen.slice(0, from),
    part: ofPeers.filter((event) => !isAboutAll(event)),
    aboutAll: ofPeers.filter(isAboutAll),
    after: seen.slice(until),
  };
}

function isOfPeer(event: Event): boolean {
  return "step" in event && ["monitor.3", "monitor.4", "monitor.5"].includes(event.step);
}

function isAboutAll(event: Event): boolean {
  return event.kind === "said" && event.id === aboutAllPeers;
}

/**
 * In which order a table shows what the check does with a peer. Its two reads, of the peer's resource state and of
 * its mirror, overlap, so either may stand first; all that changes something stays as it happened.
 * - `as the seed`: the mirror is read where step 4 begins. Possible where step 3 does not depend on its answer.
 * - `mirror first`: it is read, with what is said of its answer and the looking up of names, before step 3.
 */
export type PeerOrder = "as the seed" | "mirror first";

export function inOrder(part: readonly Event[], order: PeerOrder): readonly Event[] {
  const read = part.filter(isMirrorRead);
  const others = part.filter((event) => !isMirrorRead(event));
  if (order === "as the seed") {
    const at = positionIn(others, (event) => "step" in event && event.step > "monitor.3");
    return [...others.slice(0, at), ...read, ...others.slice(at)];
  }
  const beforeChanges = others.slice(
    0,
    positionIn(others, (event) => event.kind === "asked" && isStep4(event)),
  );
  const said = beforeChanges.filter((event) => event.kind === "said" && isStep4(event));
  const lookedUp = beforeChanges.filter(({ kind }) => kind === "looked up");
  const first = [...read, ...said, ...lookedUp];
  return [...first, ...part.filter((event) => !first.includes(event))];
}

function positionIn(events: readonly Event[], is: (event: Event) => boolean): number {
  const found = events.findIndex(is);
  return found < 0 ? events.length : found;
}

function isStep4(event: Event): boolean {
  return "step" in event && event.step === "monitor.4";
}

/** The reading of the peer's mirror: the command, its repetition, and what is said of how it ended. */
function isMirrorRead(event: Event): boolean {
  if (event.kind === "asked") return isStep4(event) && event.effect === "reads";
  if (event.kind === "paused") return true;
  return event.kind === "said" && isStep4(event) && /^VK20\d$/.test(event.id);
}
