import type { System } from "../system.js";

const standardColumns = 80;
const fewestColumns = 40;

/** How many columns a text for stdout may take: the terminal's, and 80 where there is none. */
export function columnsOf(system: System): number {
  return Math.max(fewestColumns, system.terminal("stdout")?.columns ?? standardColumns);
}
