import type { Effective } from "../configuration/effective.js";
import type { System } from "../system.js";
import type { MakeRunner } from "../tool-runner.js";

/** What a run is told with, wherever its messages go. */
export interface OutletMeans {
  readonly configured: Effective;
  readonly system: System;
  readonly makeRunner: MakeRunner;
  /** What marks the run's processes. */
  readonly mark: string;
}
