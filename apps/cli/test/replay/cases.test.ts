import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCase } from "../../src/replay/case-format.js";
import { tryCase } from "../../src/replay/trial.js";

/** Whatever `volkit replay --save-case` has put there is a test. */
const folder = join(import.meta.dirname, "cases");

test.each(await readdir(folder))("%s", async (file) => {
  const read = readCase(await readFile(join(folder, file), "utf8"));
  if (read.kind !== "case") throw new Error(`${file} is no case that can be read: ${JSON.stringify(read)}`);
  expect(await tryCase(read.saved)).toMatchObject({ kind: "replayed", judgement: { kind: "same" } });
});
