import { resolve } from "node:path";
import type { Home } from "@volkit/tool-command";

/** What a node's environment says: where its tools are, and its name. */
export interface LabEnvironment {
  /** The folder of EMCmd. */
  readonly ExtMirrBase: string;
  /** The folder above that of LifeKeeper's programs, `Bin`. */
  readonly LKROOT: string;
  /** The folder above that of Windows' programs, `System32`. */
  readonly SystemRoot: string;
  /** The node's name. */
  readonly COMPUTERNAME: string;
}

/** The environment of one node of a lab on disk, for programs that run as that node: full paths, wherever they run. */
export function labEnvironment(dir: string, node: string): LabEnvironment {
  return {
    ExtMirrBase: resolve(dir, node, "datakeeper"),
    LKROOT: resolve(dir, node, "lifekeeper"),
    SystemRoot: resolve(dir, node, "windows"),
    COMPUTERNAME: node,
  };
}

/** Where the tools of a home are, below the folder of their node. A tool of no home is in a folder of its own kind. */
export const toolFolders = {
  datakeeper: ["datakeeper"],
  lifekeeper: ["lifekeeper", "Bin"],
  windows: ["windows", "System32"],
  configured: ["configured"],
  kit: ["kit"],
} as const satisfies Record<Home, readonly string[]>;

/** The file of a tool of one node. */
export function toolFile(
  dir: string,
  node: string,
  tool: { readonly name: string; readonly home: Home },
): string {
  return resolve(dir, node, ...toolFolders[tool.home], `${tool.name}.exe`);
}
