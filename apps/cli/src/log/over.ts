import type { Finished, Logbook } from "../logbook.js";
import type { LoggedEnd, LoggedRun } from "./log-lines.js";

/** A run that is over, as the places are told of it that its messages also go to. */
export interface Over {
  readonly logbook: Logbook;
  readonly run: LoggedRun;
  readonly end: LoggedEnd & Pick<Finished, "interrupted">;
}
