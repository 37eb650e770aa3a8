import type { HeldEnding } from "../recorded/format.js";
import { spanWords } from "./span.js";
import type { Telling } from "./telling.js";

/** How a command ended, in a few words; null is one that was under way when the record was written. */
export function endingWords(ending: HeldEnding | null, { say, language }: Telling): string {
  if (ending === null) return say("underWay");
  switch (ending.how) {
    case "exited":
      return say("exited", { code: ending.exitCode });
    case "crashed":
      return say("crashed", { signal: ending.signal });
    case "timed-out":
      return say("timedOut", { span: spanWords(ending.seconds * 1000, language) });
    case "missing":
      return say("missing");
    case "unstartable":
      return say("unstartable");
  }
}

/** What there is to know of an ending besides; empty where nothing is. */
export function endingDetails(ending: HeldEnding | null, { say }: Telling): string {
  if (ending === null) return say("underWayMeans");
  switch (ending.how) {
    case "exited":
    case "crashed":
      return "";
    case "timed-out":
      return ending.left.length === 0 ? "" : say("left", { processes: ending.left.join(", ") });
    case "missing":
      return ending.lookedFor.length === 0 ? "" : say("lookedFor", { places: ending.lookedFor.join(", ") });
    case "unstartable":
      return `${ending.file}: ${ending.reason}`;
  }
}
