import { expect } from "vitest";

const halfAMegabyte = 512 * 1024;
const runs = [" ", "\t", "\n", "\u3000", "1", "{", "}", "\\", "\\\\?\\", "E:", "-", "\0", "3 "];

/**
 * Reads long runs of one sign, after each of the beginnings and before an end that fits nothing: twice the text
 * takes at most about three times as long. It is this process's own time that counts, and the bound is generous (a
 * quadratic reader misses it by far), so that a busy machine changes nothing. A small text comes first: with it
 * such a reader fails soon and does not hang.
 */
export function expectLinear(read: (text: string) => unknown, ...beginnings: readonly string[]): void {
  for (const beginning of ["", ...beginnings]) {
    for (const run of runs) {
      const seconds = (length: number) =>
        secondsFor(read, `${beginning}${run.repeat(length / run.length)}\u00a7`);
      const what = `${JSON.stringify(beginning)}, then ${JSON.stringify(run)} over and over`;
      expect(seconds(halfAMegabyte / 16), what).toBeLessThan(1);
      const once = seconds(halfAMegabyte);
      expect(seconds(2 * halfAMegabyte), what).toBeLessThan(3 * once + 1);
    }
  }
}

function secondsFor(read: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
