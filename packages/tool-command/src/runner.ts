import type { Command } from "./command.js";
import type { Ending } from "./ending.js";

/** A command in its place: which step of a procedure asks it, and on behalf of which peer. */
export interface Call {
  /** The step of the procedure that asks, by its number: `monitor.3`. */
  readonly step: string;
  /** The peer whose part of the procedure this call belongs to; absent for what concerns this node alone. */
  readonly peer?: string;
  /** What is run. Its answer is for whoever asks to read out of the ending. */
  readonly command: Command<unknown>;
}

/**
 * Runs calls. For real, on a simulated cluster, from a record, or not at all: a procedure cannot tell.
 * The promise is never rejected for anything that a tool does; that is what {@link Ending} is for.
 */
export interface Runner {
  /** Runs it once, and waits until it has ended or its deadline has passed. */
  run(call: Call): Promise<Ending>;
}
