import { basename } from "node:path";
import { startupSnapshot } from "node:v8";
import { run } from "./run.js";

/**
 * The program as one executable. What stands at the top of all modules is carried out when the executable is
 * built; what a run does starts here.
 */
startupSnapshot.setDeserializeMainFunction(() => {
  void start();
});

async function start(): Promise<void> {
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
