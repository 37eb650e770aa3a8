import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { edited } from "../edited/edit.js";
import { areas } from "./bank.js";
import { bugsIn } from "./load-bugs.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

test("every file of the bank is looked at", () => {
  const files = readdirSync(new URL("bank", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
  expect(areas.toSorted()).toEqual(files.toSorted());
});

test("every defect has a name of its own, and its edit fits today's source", async () => {
  const files = await Promise.all(areas.map((area): Promise<unknown> => import(`./bank/${area}.ts`)));
  const bugs = files.flatMap((file) => bugsIn(file, "the bank"));
  expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
  for (const { edit } of bugs) {
    const source = readFileSync(join(root, edit.file), "utf8");
    expect(edited(source, [edit])).not.toBe(source);
  }
});
