import { expect, test } from "vitest";
import { growthOf, mostGrowth } from "./growth.js";

const signs = { hard: [{ name: "signs", text: (length: number) => "x".repeat(length) }], readAlone: () => 0 };

/** The factor that is found where a text of so many signs takes so many milliseconds, each time it is read. */
async function factorOf(takes: (length: number, turn: number) => number): Promise<number> {
  let turn = 0;
  const timeOf = (_: unknown, text: string) => Promise.resolve(takes(text.length, turn++));
  return (await growthOf(signs, 0.2, timeOf)).factor;
}

test("time that grows with the square of the text is told from time that grows with the text", async () => {
  expect(await factorOf((length) => length ** 2 / 1e7)).toBeGreaterThan(mostGrowth);
  expect(await factorOf((length) => length / 1e4)).toBeCloseTo(2);
});

test("what takes too little time to be measured is not judged", async () => {
  expect(await factorOf(() => 0.001)).toBe(1);
});

test("a machine that was busy now and then, or for a while, makes no reader a slow one", async () => {
  const now = (length: number, turn: number) => (length / 1e4) * (turn % 3 === 0 ? 1 : 9);
  const forAWhile = (length: number, turn: number) => (length / 1e4) * (turn < 100 ? length / 1e4 : 1);
  expect(await factorOf(now)).toBeLessThan(mostGrowth);
  expect(await factorOf(forAWhile)).toBeLessThan(mostGrowth);
});
