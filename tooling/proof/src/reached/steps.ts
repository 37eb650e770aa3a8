import { steps } from "@volkit/kit-orchestrator";
import type { Path } from "../walk/path.js";

/** What comes before a procedure is no step of it; `clear` is no procedure of the seed, and its own test tries every answer. */
const others = ["start", "volume", "clear.1", "clear.2", "clear.3", "clear.4", "clear.5"];

/** Keeps which steps something happened in; afterwards tells the others. */
export function stepsReached(): {
  readonly hear: (path: Path) => void;
  readonly missing: () => readonly string[];
} {
  const reached = new Set<string>(others);
  return {
    hear: ({ events }) => {
      for (const event of events) if ("step" in event) reached.add(event.step);
    },
    missing: () =>
      Object.keys(steps)
        .filter((step) => !reached.has(step))
        .map((step) => `no path comes to ${step}`),
  };
}
