import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleParts, partsOfActions } from "./parts.mjs";

/** Builds the program for Node into `dist`: its beginning, its parts, and the stand-in for a lab's tools. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here("../dist");
const parts = join(dist, "parts");

const { boot, build, texts } = await bundleParts();
rmSync(dist, { recursive: true, force: true });
mkdirSync(parts, { recursive: true });
for (const [name, text] of texts) writeFileSync(join(parts, name), text);
// npm makes a program of it: a system other than Windows starts it by its first line.
writeFileSync(join(dist, "volkit.js"), `#!/usr/bin/env node\n${boot}`, { mode: 0o755 });
writeFileSync(join(dist, "package.json"), '{ "type": "commonjs" }\n');
execFileSync(process.execPath, [
  here("compile.cjs"),
  build,
  ...partsOfActions.map((name) => join(parts, name)),
]);
copyFileSync(new URL(import.meta.resolve("@volkit/cluster-lab/stand-in")), join(dist, "lab-stand-in.mjs"));
