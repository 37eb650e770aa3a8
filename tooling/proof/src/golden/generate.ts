import * as procedures from "@volkit/kit-orchestrator";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf, walkBooks } from "./files.js";
import { runCharts } from "./run-charts.js";

/** Writes the tables and charts of the paths into the documentation. */
const root = fileURLToPath(new URL("../../..", import.meta.url));
for (const [path, text] of filesOf(await walkBooks(procedures), await runCharts(procedures))) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  console.log(path);
}
