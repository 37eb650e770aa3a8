import { join } from "node:path";
import { nodeBinary, setUpWine } from "./machine.js";
import { run, type RunOptions } from "./run.js";
import type { Target } from "./target.js";

/** The Node that an executable is made from, and how it is run here: Windows' by Wine, where this is no Windows. */
export interface TargetNode {
  readonly file: string;
  /** Runs a program of the target by its path, as the target has it. */
  readonly start: (program: string, args: readonly string[], options?: RunOptions) => string;
  readonly workshop: Workshop;
}

/**
 * A folder for the build and the start of its paths as the target has them. The path of the program's beginning is
 * kept in the executable, so it is always the same, and builds take turns in it.
 */
interface Workshop {
  readonly folder: string;
  readonly name: string;
}

/** The Node of a target, fetched and made runnable. */
export function targetNode({ name, platform }: Target): TargetNode {
  if (name === "linux") {
    return {
      file: join(nodeBinary(platform), "bin", "node"),
      start: (program, args, options) => run(program, args, { ...options, env: {} }),
      workshop: { folder: "/tmp/volkit-package", name: "/tmp/volkit-package/" },
    };
  }
  const onDriveC = (drive: string): Workshop => ({
    folder: join(drive, "volkit-package"),
    name: "C:\\volkit-package\\",
  });
  if (process.platform === "win32") {
    return { file: join(nodeBinary(platform), "bin", "node.exe"), start: run, workshop: onDriveC("C:\\") };
  }
  const { node, environment, prefix } = setUpWine();
  return {
    file: node,
    start: (program, args, options) => run("wine", [program, ...args], { ...options, env: environment }),
    workshop: onDriveC(join(prefix, "drive_c")),
  };
}

/** What a Node says that it and its parts are. */
export function versionsOf(node: TargetNode): Readonly<Record<string, string>> {
  const versions: unknown = JSON.parse(node.start(node.file, ["-p", "JSON.stringify(process.versions)"]));
  const entries = Object.entries(typeof versions === "object" ? (versions ?? {}) : {});
  return Object.fromEntries(entries.map(([name, version]) => [name, String(version)]));
}
