import { basename } from "node:path";
import { startupSnapshot } from "node:v8";
import { loadStarter } from "@volkit/tool-runner";
import { run } from "./run.js";

/**
 * The program as one executable. In a startup snapshot, what stands at the top of all modules is carried out when
 * the executable is built, and a run begins with `start`.
 */
if (startupSnapshot.isBuildingSnapshot()) {
  void loadStarter();
  startupSnapshot.setDeserializeMainFunction(() => void start());
  startupSnapshot.addSerializeCallback(forgetTheBuilder);
} else void start();

/** Node sets all this anew at each start. What the builder's was would make each build another. */
function forgetTheBuilder(): void {
  Object.defineProperty(process, "pid", { value: 0, configurable: true });
  Object.defineProperty(process, "argv0", { value: "", configurable: true, writable: true });
  process.execPath = "";
  process.argv = [];
  process.execArgv = [];
}

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
