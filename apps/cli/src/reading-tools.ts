import { interruptible } from "./interruption.js";
import type { MakeRunner } from "./run-action.js";
import type { System } from "./system.js";
import { toolsOf } from "./tool-runner.js";

/** Real tools for a command that changes nothing of the cluster. */
export interface ReadingTools {
  readonly makeRunner: MakeRunner;
  /** Comes once a signal has ended this run and the tools that were running; never where none comes. */
  readonly interrupted: Promise<"interrupted">;
  /** Signals are none of its business any more. */
  readonly release: () => void;
}

/** Tools that are ended, with what they have started, when this run is; and nothing is put beside this program for them. */
export function readingTools(system: System): ReadingTools {
  let release = (): void => undefined;
  let end: (how: "interrupted") => void = () => undefined;
  const interrupted = new Promise<"interrupted">((resolve) => (end = resolve));
  return {
    interrupted,
    release: () => {
      release();
    },
    makeRunner(configured, on, mark) {
      const tools = toolsOf(configured, on, mark, "as it is");
      const under = interruptible(tools, system);
      release = under.release;
      void under.interrupted.then(() => {
        end("interrupted");
      });
      return { ...tools, run: (call) => under.runner.run(call) };
    },
  };
}
