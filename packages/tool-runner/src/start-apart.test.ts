import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { temporaryFolder } from "../test/tools.js";
import { startApart } from "./start-apart.js";

it("starts the kit with its words and the given environment, and does not wait for it", async () => {
  const file = join(temporaryFolder(), "said");
  const script = `setTimeout(() => require("node:fs").writeFileSync(process.env.FILE, process.argv.slice(1).join("|")), 300)`;
  const kit = { file: process.execPath, words: ["-e", script] };
  const began = performance.now();
  expect(await startApart(kit, ["a b", "日本"], { FILE: file })).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(250);
  expect(existsSync(file)).toBe(false);
  for (let looked = 0; looked < 100 && !existsSync(file); looked += 1) await pause(50);
  expect(readFileSync(file, "utf8")).toBe("a b|日本");
});

it("says why it could not", async () => {
  expect(await startApart({ file: "/nowhere/volkit", words: [] }, [], {})).toContain("ENOENT");
  expect(await startApart({ file: process.execPath, words: ["a\0b"] }, [], {})).toContain("null bytes");
});
