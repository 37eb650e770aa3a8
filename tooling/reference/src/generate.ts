import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { referenceFiles } from "./files.js";

/** Writes the reference pages into the documentation. */
const root = fileURLToPath(new URL("../../..", import.meta.url));
for (const [path, text] of await referenceFiles()) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  console.log(path);
}
