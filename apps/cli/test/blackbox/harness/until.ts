import { setTimeout as pause } from "node:timers/promises";

/** Waits until something is so, for ten seconds at most. */
export async function until(holds: () => boolean): Promise<void> {
  for (let looked = 0; looked < 500 && !holds(); looked += 1) await pause(20);
}
