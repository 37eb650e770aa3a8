import type { Reading } from "./reader.js";

/** So short a time cannot be measured: what takes less is done again. */
const leastMs = 4;

/** Megabytes (10⁶ bytes) a second at which so many bytes are read. */
export async function speed(bytes: number, reading: Reading): Promise<number> {
  const began = performance.now();
  for (let times = 1; ; times += 1) {
    await reading();
    const tookMs = performance.now() - began;
    if (tookMs >= leastMs) return (times * bytes) / 1000 / tookMs;
  }
}
