import type { Stage } from "./stage.js";
import type { Tally } from "./tally.js";

/** One kind of torture: its name on the command line, the rows of its table in their order, and how it is done. */
export interface Chapter {
  readonly name: string;
  readonly rows: readonly string[];
  readonly run: (stage: Stage, tally: Tally) => Promise<void>;
}
