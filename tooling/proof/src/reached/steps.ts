import { steps } from "@volkit/kit-orchestrator";
import type { Path } from "../walk/path.js";

/** What comes before a procedure is no step of it. */
const before = ["start", "volume"];

/** Keeps which steps something happened in; afterwards tells the others. */
export function stepsReached(): {
  readonly hear: (path: Path) => void;
  readonly missing: () => readonly string[];
} {
  const reached = new Set<string>(before);
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
