import { fileURLToPath } from "node:url";
import { testKit } from "@volkit/kit-tester";
import { expect, it } from "vitest";

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Its action programs as they are built, started as LifeKeeper starts them, on labs in which all kinds of things go wrong. */
it("passes the kit tester", { timeout: 300_000 }, async () => {
  const { results, passed } = await testKit({
    actions: at("actions"),
    toolModules: [at("dist/lab-tools.js")],
  });
  expect(results.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  expect(passed).toBeGreaterThan(34);
});
