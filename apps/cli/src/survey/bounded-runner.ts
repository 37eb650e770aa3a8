import type { Runner } from "@volkit/tool-command";

/** Runs at most so many calls at a time; the others wait their turn, in the order they came. */
export function boundedRunner(inner: Runner, most: number): Runner {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    async run(call) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await inner.run(call);
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
