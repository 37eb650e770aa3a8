import type { Language } from "@volkit/kit-orchestrator";
import type { System } from "../system.js";

/** What a command for people is handed. */
export interface Context {
  readonly system: System;
  readonly language: Language;
  /** The exit status the program ends with; 0 unless a command sets it. */
  exitCode: number;
}
