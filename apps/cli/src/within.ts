import { setTimeout as sleep } from "node:timers/promises";

/** What a promise comes to within so many seconds; undefined where it takes longer. It leaves no timer behind. */
export async function within<Value>(seconds: number, work: Promise<Value>): Promise<Value | undefined> {
  const settled = new AbortController();
  const late = sleep(seconds * 1000, undefined, { signal: settled.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    settled.abort();
  }
}
