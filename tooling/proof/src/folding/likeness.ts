import type { Event, Path } from "../walk/path.js";

/** Said of how a command ended, before the procedure looks at its answer. */
const ofEndings = ["VK201", "VK202", "VK203", "VK204", "VK205", "VK206"];

/**
 * What a path did, leaving aside the words in which it put its answers: two endings are one answer to a procedure
 * when it does the same on both.
 */
export function likenessOf({ events, end }: Path): string {
  return JSON.stringify([...events.flatMap(shape), end]);
}

function shape(event: Event): readonly (readonly string[])[] {
  switch (event.kind) {
    case "asked":
      return [[event.step, event.words, event.answer]];
    case "said":
      return ofEndings.includes(event.id) ? [] : [[event.step, event.id]];
    case "noted":
      return [[event.step, event.about, isWords(event.about) ? "" : event.value]];
    case "paused":
      return [["pause", String(event.seconds)]];
    case "looked up":
      return [["look up", event.node, event.answer]];
  }
}

/** What was found about it is put into words of the answer. */
function isWords(about: string): boolean {
  return about === "peer state" || about.startsWith("alarm ");
}
