import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkLinks } from "./check-links.js";
import { findPages } from "./find-pages.js";

test("every link in the documentation leads to a file, and to a heading that is there", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const files = findPages(root).map(({ source }) => source);
  expect(checkLinks(root, files)).toEqual([]);
});

test("a link that leads nowhere is told with its file and line", () => {
  const root = mkdtempSync(join(tmpdir(), "volkit-links-"));
  try {
    writeFileSync(
      join(root, "a.md"),
      "# A\n\n## 前 提\n\n[b](b.md) [c](#c) [前提](a.md#前-提) `[d](d.md)`\n[e](ftp:x)\n",
    );
    expect(checkLinks(root, ["a.md"])).toEqual([
      "a.md:5: b.md leads nowhere: there is no b.md",
      "a.md:5: #c leads to no heading: a.md has none with that anchor",
      "a.md:6: ftp:x is no address that a browser opens",
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
