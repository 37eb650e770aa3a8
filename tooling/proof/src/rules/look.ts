import type { Asked, End, Event, Noted, Path, Said } from "../walk/path.js";

/** The commands that were asked, in their order; those alone whose words, joined by spaces, hold these. */
export function asked(path: Path, ...words: readonly string[]): readonly Asked[] {
  if (words.length === 0) return path.asked;
  const parts = words.map((word) => ` ${word} `);
  return path.asked.filter((one) => parts.every((part) => one.words.includes(part)));
}

/** The name of the answer that a question came to: the last one, where it was asked again; undefined: not asked. */
export function answerTo(path: Path, ...words: readonly string[]): string | undefined {
  return asked(path, ...words).at(-1)?.answer;
}

/** Whether a step was done: its command was asked, and the last time it was done. */
export function isDone(path: Path, ...words: readonly string[]): boolean {
  return answerTo(path, ...words) === "done";
}

/** The messages of a number. */
export function said({ events }: Path, id: string): readonly Said[] {
  return events.filter(isSaid).filter((one) => one.id === id);
}

/** The findings about something. */
export function noted({ events }: Path, about: string): readonly Noted[] {
  return events.filter((event) => event.kind === "noted").filter((one) => one.about === about);
}

/** The commands that change something. */
export function changes(path: Path): readonly Asked[] {
  return asked(path).filter(({ effect }) => effect === "changes");
}

export function isAsked(event: Event): event is Asked {
  return event.kind === "asked";
}

export function isSaid(event: Event): event is Said {
  return event.kind === "said";
}

/** Whether it is a check, quick or deep. */
export function isCheck({ world }: Path): boolean {
  return world.action === "quickCheck" || world.action === "deepCheck";
}

/** What the node's own mirrors came to, by whichever command the action asks for them. */
export function ownRole(path: Path): "source" | "target" | "neither" | "failed" | "not asked" {
  const at = path.world.action === "restore" ? path.world.resource.node : ".";
  const answer = answerTo(path, at, "GETMIRRORVOLINFO");
  if (answer === undefined) return "not asked";
  if (answer === "failed" || answer === "nothing usable") return "failed";
  if (answer === "source" || answer.startsWith("source, ")) return "source";
  return answer === "target" ? "target" : "neither";
}

/** Whether a check goes on to the peers: this node is source. */
export function goesOnToPeers(path: Path): boolean {
  return isCheck(path) && ownRole(path) === "source";
}

/** Whether the write check was asked, and what it came to. */
export function writeCheck(path: Path): "written" | "failed" | "not asked" {
  const answer = answerTo(path, "CheckVolume") ?? answerTo(path, "write-check");
  if (answer === undefined) return "not asked";
  return answer === "done" || answer.startsWith("written") ? "written" : "failed";
}

/** Whether a path has an end that an action can have. */
export function hasEnd(end: End): boolean {
  return end === "succeeded" || end === "failed";
}
