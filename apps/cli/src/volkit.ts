import { basename, join } from "node:path";
import { isSea } from "node:sea";
import { run } from "./run.js";

void (isSea() ? startExecutable() : run({ file: process.execPath, words: [beginning()] }));

/** The file that loads the parts of the program, of which this is one. */
function beginning(): string {
  return join(import.meta.dirname, "..", "volkit.js");
}

/** The program as one executable. */
async function startExecutable(): Promise<void> {
  process.removeAllListeners("warning"); // stderr is for messages
  const file = process.execPath;
  if (!isNamedVolkit(file)) {
    const { actedAsTool } = await import("@volkit/cluster-lab");
    if (await actedAsTool(file, process.argv.slice(2))) return;
  }
  await run({ file, words: [] });
}

/** The tools of a lab are this very executable under their names: a name of ours spares the look at the disk. */
function isNamedVolkit(file: string): boolean {
  return /^volkit/i.test(basename(file));
}
