import { expect, test } from "vitest";
import { bundle } from "./bundle.js";
import { componentsOf } from "./components.js";
import { places } from "./places.js";

test("what the bundler adds of its own is named with the packages that are in the program", async () => {
  const { files } = await bundle();
  const names = componentsOf(places.root, files).map(({ name }) => name);
  expect(names).toContain("execa");
  expect(names).toContain("esbuild");
  expect(names).not.toContain("vitest");
});
