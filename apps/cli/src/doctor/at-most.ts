import type { Runner } from "@volkit/tool-command";

/**
 * Lets so many calls be under way at once, and the others wait in the order they came: a node in production is
 * not to be flooded with programs, and one that hangs holds up nothing but its own place.
 */
export function atMost(count: number, inner: Runner): Runner {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async run(call) {
      if (free > 0) free -= 1;
      else await new Promise<void>((go) => waiting.push(go));
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
