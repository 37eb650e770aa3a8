import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { carriersOf, withNeeded } from "./carriers.js";
import { publishableOf } from "./publishable.js";

test("what is bundled brings what it needs, however far down", () => {
  const one = (name: string, ...needs: readonly string[]) => ({
    name,
    version: "0.1.0",
    folder: name,
    needs,
  });
  const packages = [one("a", "b"), one("b", "c"), one("c"), one("d", "a")];
  expect(withNeeded(["a"], packages)).toEqual(["a", "b", "c"]);
});

test("the program carries packages that only others of its packages name", async () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const carriers = await carriersOf(root, await publishableOf(root));
  const carries = carriers.find(({ name }) => name === "volkit")?.carries;
  expect(carries).toEqual(expect.arrayContaining(["@volkit/tool-runner", "@volkit/message-table"]));
});
