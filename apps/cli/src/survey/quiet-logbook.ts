import { openLogbook, type Logbook } from "../logbook.js";
import type { System } from "../system.js";

/** A logbook that keeps what is said to itself. */
export function quietLogbook(system: System): Logbook {
  return openLogbook("survey", { ...system, print: () => undefined });
}
