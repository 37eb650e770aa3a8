import { setTimeout as after } from "node:timers";

const longestTimer = 2 ** 31 - 1;

/**
 * What a promise gives within `ms` milliseconds, else undefined. Where this process itself was held up past the
 * time, what happened meanwhile is still seen first. Leaves no timer behind.
 */
export function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const timer = after(
      () => {
        setImmediate(resolve, undefined);
      },
      Math.min(ms, longestTimer),
    );
    promise
      .finally(() => {
        clearTimeout(timer);
      })
      .then(resolve, reject);
  });
}
