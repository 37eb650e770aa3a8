import { join } from "node:path";
import { nodeBinary, setUpWine } from "./machine.js";
import { run, type RunOptions } from "./run.js";
import type { Target } from "./target.js";

/** The Node that an executable is made from, and how it is run here: Windows' by Wine, where this is no Windows. */
export interface TargetNode {
  readonly file: string;
  readonly run: (args: readonly string[], options?: RunOptions) => string;
  /**
   * A folder for the build, and the start of its files' paths there. Those end up in the executable, so they are
   * always the same; two builds for Windows at once would meet in it.
   */
  readonly workshop: (temporary: string) => { readonly folder: string; readonly name: string };
}

/** The Node of a target, fetched and made runnable. */
export function targetNode({ name, platform }: Target): TargetNode {
  if (name === "linux") {
    const file = join(nodeBinary(platform), "bin", "node");
    return {
      file,
      run: (args, options) => run(file, args, { ...options, env: {} }),
      workshop: (temporary) => ({ folder: temporary, name: "/proc/self/cwd/" }),
    };
  }
  if (process.platform === "win32") {
    const file = join(nodeBinary(platform), "bin", "node.exe");
    return { file, run: (args, options) => run(file, args, options), workshop: onDriveC("C:\\") };
  }
  const wine = setUpWine();
  return {
    file: wine.node,
    run: (args, options) => run("wine", [wine.node, ...args], { ...options, env: wine.environment }),
    workshop: onDriveC(join(wine.prefix, "drive_c")),
  };
}

/** What a Node says that it and its parts are. */
export function versionsOf(node: TargetNode): Readonly<Record<string, string>> {
  const versions: unknown = JSON.parse(node.run(["-p", "JSON.stringify(process.versions)"]));
  const entries = Object.entries(typeof versions === "object" ? (versions ?? {}) : {});
  return Object.fromEntries(entries.map(([name, version]) => [name, String(version)]));
}

function onDriveC(drive: string): TargetNode["workshop"] {
  return () => ({ folder: join(drive, "volkit-package"), name: "C:\\volkit-package\\" });
}
