import { Data } from "resedit";
import { expect, test } from "vitest";
import { drawIcon } from "./icon.js";

test("the icon is one that Windows' tools can read, in the sizes that it shows", () => {
  const { icons } = Data.IconFile.from(drawIcon());
  expect(icons.map(({ width, height, bitCount }) => [width, height, bitCount])).toEqual(
    [16, 24, 32, 48, 64, 128].map((size) => [size, size, 32]),
  );
});
