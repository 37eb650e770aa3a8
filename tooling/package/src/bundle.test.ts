import { expect, test } from "vitest";
import { bundle } from "./bundle.js";
import { componentsOf } from "./components.js";

test("the packages that are in the program are named, with what the bundler adds of its own, and no others", async () => {
  const { files } = await bundle();
  const names = componentsOf(files).map(({ name }) => name);
  expect(names).toContain("execa");
  expect(names).toContain("rolldown");
  expect(names).not.toContain("vitest");
});

test("the parts hold ASCII alone, by which V8 keeps them in half the room", async () => {
  const { texts, toCompile } = await bundle();
  expect([...texts.values()].filter((text) => /[^\0-\x7f]/.test(text))).toEqual([]);
  expect([...texts.keys()]).toEqual(expect.arrayContaining([...toCompile]));
});
