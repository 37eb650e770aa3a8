import type { StandInSource } from "@volkit/cluster-lab";
import type { ActionName, ActionProgram } from "./kit.js";
import type { Limiter } from "./limiter.js";

/** What is the same for every lab of a test. */
export interface Settings {
  /** The program of an action that the kit has. */
  readonly program: (action: ActionName) => ActionProgram;
  readonly tag: string;
  readonly id: string;
  /** How long an action may take, in seconds. */
  readonly limit: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly toolModules: readonly string[];
  readonly standIn: StandInSource;
  readonly signal: AbortSignal;
  /** So many actions work side by side. */
  readonly turns: Limiter;
  /** So many actions wait for a tool that hangs: they need no processor. */
  readonly waitingTurns: Limiter;
}
