import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { objectOf } from "./json.js";

const objectIn = (file: string) => objectOf(readFileSync(file, "utf8"));
const config = objectIn(fileURLToPath(new URL("../../../.changeset/config.json", import.meta.url)));

test("the settings of Changesets are checked by the schema of the Changesets that is installed", () => {
  const { version } = objectIn(createRequire(import.meta.url).resolve("@changesets/config/package.json"));
  expect(config["$schema"]).toBe(`https://unpkg.com/@changesets/config@${String(version)}/schema.json`);
});

test("each package has a version of its own, and private ones have none to keep", () => {
  expect(config).toMatchObject({ fixed: [], linked: [], privatePackages: { version: false, tag: false } });
});
