import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBlob } from "../src/blob.js";
import { bundle } from "../src/bundle.js";
import { makeExecutable } from "../src/make-package.js";
import { targetNode } from "../src/target-node.js";
import type { Target } from "../src/target.js";

/** What is told of an action by which a tool was started, where V8 took everything that was compiled beforehand. */
export const takenAsCompiled = ["volkit.js false", "runtime.js false", "core.js false", "execa.js false"];

/** The lines of parts of which something was compiled beforehand. */
export function compiledIn(stdout: string): string[] {
  return stdout.split(/\r?\n/).filter((line) => / (?:true|false)$/.test(line));
}

/**
 * Makes the program, but that it also prints, of each part it loads, whether V8 refused what was compiled of it: `core.js
 * false`, or `undefined` where nothing was. Gives the file, in a folder of its own.
 */
export async function tellingProgram(target: Target): Promise<string> {
  const [node, parts] = [targetNode(target), await bundle()];
  const loading = "const part = script.";
  if (!parts.boot.includes(loading)) throw new Error("the program begins in another way than is known here");
  const boot = parts.boot.replace(loading, `console.log(name, script.cachedDataRejected);\n${loading}`);
  const blob = makeBlob(node, { ...parts, boot }, new Map());
  const file = join(mkdtempSync(join(tmpdir(), "volkit-package-")), target.executable);
  writeFileSync(file, makeExecutable(target, readFileSync(node.file), blob, "0.0.0"), { mode: 0o755 });
  return file;
}
