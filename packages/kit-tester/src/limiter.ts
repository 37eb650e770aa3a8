/** Runs a task when there is room for it. */
export type Limiter = <Value>(task: () => Promise<Value>) => Promise<Value>;

/** Lets at most `most` tasks run side by side; the others wait in the order they came. */
export function limiter(most: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
