import type { Asked, Path } from "../walk/path.js";
import type { Procedures } from "../walk/procedures.js";
import { walk } from "../walk/walk.js";
import { worldOf } from "../walk/world-of.js";

/** One peer's part in a check, as it goes where that peer is alone. */
export interface Part {
  /** The answer to monitor.1 that it goes with: whether this node's mirror to the peer is mirroring. */
  readonly own: string;
  /** What was answered, by the question, in which the peer is called NODEB. */
  readonly answers: ReadonlyMap<string, Asked>;
  /** What was asked of the peer and said about it, the peer being called PEER. */
  readonly course: readonly string[];
}

const own = ["source, mirroring", "source, not mirroring"];

/** The different courses that a peer's part can take; of those that are alike, the first. */
export async function differentParts(procedures: Procedures): Promise<readonly Part[]> {
  const parts = new Map<string, Part>();
  await walk(procedures, worldOf("quickCheck", { emcmd: { retries: 0 } }), (path) => {
    const answer = path.asked[0]?.answer ?? "";
    if (!own.includes(answer)) return;
    const course = courseOf(path, "NODEB");
    const key = JSON.stringify([answer, course]);
    if (parts.has(key)) return;
    parts.set(key, { own: answer, course, answers: new Map(path.asked.map((one) => [one.words, one])) });
  });
  return [...parts.values()];
}

/** What a path asked of a peer and said about it, in order. */
export function courseOf({ events }: Path, peer: string): readonly string[] {
  return events.flatMap((event) => {
    if (event.kind === "asked" && event.peer === peer) return [event.words.replaceAll(peer, "PEER")];
    if (event.kind === "said" && event.text.includes(peer)) return [event.id];
    return event.kind === "noted" && event.peer === peer ? [`${event.about}: ${event.value}`] : [];
  });
}
