import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { byteOperators } from "./byte-operators.js";
import { jsonOperators } from "./json-operators.js";
import { keptFolder, keptIn, replay } from "./kept.js";
import { textOperators } from "./operators.js";
import { randomOf, seedOf } from "./random.js";
import { shrunk } from "./shrink.js";
import { subjects } from "./subjects.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const samples = ['{"a":[1,"b"],"c":{}}\r\nE: 1 NODEA 10.0.0.2 1\r\n', "second"] as const;

test("no input that a parser once failed on fails again", async () => {
  const kept = keptIn(keptFolder(root));
  expect(kept).not.toEqual([]);
  expect(await replay(kept, subjects)).toEqual([]);
});

test("every parser holds for its first hundred inputs, and has been broken on purpose", async () => {
  for (const subject of subjects) {
    const random = randomOf(seedOf(1, subject.name));
    const inputs = Array.from({ length: 100 }, () => subject.draw(random));
    for (const input of inputs)
      expect([subject.name, await subject.check(input)]).toEqual([subject.name, undefined]);
    expect(subject.broken.length, subject.name).toBeGreaterThanOrEqual(2);
  }
});

test("the same seed bends the same inputs, another one others", () => {
  const [subject] = subjects;
  const inputs = (seed: number) => {
    const random = randomOf(seed);
    return Array.from({ length: 20 }, () => subject?.draw(random));
  };
  expect(inputs(7)).toEqual(inputs(7));
  expect(inputs(7)).not.toEqual(inputs(8));
});

test("every operator bends, and copes with nothing at all", () => {
  for (const operator of [...textOperators, ...jsonOperators, ...byteOperators]) {
    const material = { random: randomOf(3), samples, words: ["\0", "E:"] } as const;
    const bent = Array.from({ length: 60 }, () => operator(samples[0], material));
    expect(bent.some((text) => text !== samples[0])).toBe(true);
    expect(typeof operator("", material)).toBe("string");
  }
});

test("bytes stay bytes", () => {
  const material = { random: randomOf(3), samples: ["\xff\0a"], words: ["\x81"] } as const;
  for (const operator of byteOperators) {
    for (let left = 60; left > 0; left -= 1)
      expect(operator("\xe3\x81a\r\n", material)).toMatch(/^[\0-\xff]*$/);
  }
});

test("a failing input is shrunk to what it fails by", async () => {
  const check = (input: { text: string }) => (/a.*b/s.test(input.text) ? "a before b" : undefined);
  const shrunken = await shrunk({ text: "xxxxaxxxxxxxbxxxxxx", variant: 5 }, check);
  expect(shrunken).toEqual({ text: "ab", variant: 5 });
});
