import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadEdited } from "./load-edited.js";

const root = mkdtempSync(join(tmpdir(), "volkit-edited-test-"));
mkdirSync(join(root, "src"));
writeFileSync(join(root, "src/number.ts"), "export const number: number = 1;\n// once, twice, twice\n");
writeFileSync(join(root, "src/entry.ts"), 'export { number } from "./number.js";\n');
writeFileSync(join(root, "src/other.ts"), "export const other = 1;\n");
afterAll(() => {
  rmSync(root, { recursive: true });
});

const entry = "src/entry.ts";

test("a source is loaded as it is, and with an edit", async () => {
  expect(await loadEdited(root, entry, [])).toMatchObject({ number: 1 });
  const edit = { file: "src/number.ts", find: "= 1;", replace: "= 2; // $&" };
  expect(await loadEdited(root, entry, [edit])).toMatchObject({ number: 2 });
});

test.each([
  ["a text that is not there", { file: "src/number.ts", find: "three times", replace: "" }],
  ["a text that is there twice", { file: "src/number.ts", find: "twice", replace: "" }],
  ["a file that the source does not import", { file: "src/other.ts", find: "= 1", replace: "= 2" }],
])("%s is no edit", async (_, edit) => {
  await expect(loadEdited(root, entry, [edit])).rejects.toThrow(edit.file);
});
