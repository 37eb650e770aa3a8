import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { componentsOf } from "./components.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "volkit-components-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function install(folder: string, name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, folder), { recursive: true });
  const manifest = JSON.stringify({ name, version: "1.2.3", license: "MIT" });
  for (const [file, text] of Object.entries({ "package.json": manifest, ...files })) {
    writeFileSync(join(root, folder, file), text);
  }
}

test("each package that a file comes from is named once, with all its licence texts; our own files are ours", () => {
  install("node_modules/.pnpm/b@1.2.3/node_modules/b", "b", {
    LICENSE: "licence of b",
    "NOTICE.md": "notice of b",
  });
  install("node_modules/.pnpm/@a+c@1/node_modules/@a/c", "@a/c", { "license-mit": "licence of c" });
  const files = [
    "apps/cli/src/main.ts",
    "node_modules/.pnpm/b@1.2.3/node_modules/b/lib/one.js",
    "node_modules/.pnpm/b@1.2.3/node_modules/b/two.js",
    "node_modules/.pnpm/@a+c@1/node_modules/@a/c/index.js",
  ];
  expect(componentsOf(files.map((file) => join(root, file)))).toEqual([
    { name: "@a/c", version: "1.2.3", licence: "MIT", licenceText: "licence of c" },
    { name: "b", version: "1.2.3", licence: "MIT", licenceText: "licence of b\n\nnotice of b" },
  ]);
});

test("a package has its licence in its README where it has no file for it: the last chapter, and no other", () => {
  const text = "Copyright (c) 2020 Somebody\n\nPermission is hereby granted";
  install("node_modules/e", "e", { "README.md": `# e\n\nMIT\n\n# License\n\n${text}\n` });
  expect(componentsOf([join(root, "node_modules/e/index.js")])).toMatchObject([{ licenceText: `${text}\n` }]);
  install("node_modules/f", "f", { "README.md": "# License\n\nMIT\n\n# Changes\n" });
  expect(() => componentsOf([join(root, "node_modules/f/index.js")])).toThrow("brings no licence text");
});

test("a package without a licence text cannot be handed on", () => {
  install("node_modules/d", "d", { "readme.md": "MIT" });
  expect(() => componentsOf([join(root, "node_modules/d/index.js")])).toThrow(
    "d@1.2.3 brings no licence text",
  );
});
