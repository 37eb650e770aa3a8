import { join, resolve } from "node:path";
import type { Home } from "@volkit/tool-command";

/** What a node's environment says: where its tools are, and its name. */
export interface LabEnvironment {
  readonly ExtMirrBase: string;
  readonly LKROOT: string;
  readonly SystemRoot: string;
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

/** The file of a tool of one node. A tool of no home stands in a folder of its own kind. */
export function toolFile(
  dir: string,
  node: string,
  tool: { readonly name: string; readonly home: Home },
): string {
  return join(toolFolder(dir, node, tool.home), `${tool.name}.exe`);
}

/** The text of a tool's file: starts the lab's stand-in with Node, whatever characters the paths hold. */
export function wrapperText(nodeProgram: string, dir: string, node: string, tool: string): string {
  const words = [nodeProgram, join(dir, "stand-in.mjs"), dir, node, tool].map(shellQuoted);
  return `#!/bin/sh\nexec ${words.join(" ")} "$@"\n`;
}

function toolFolder(dir: string, node: string, home: Home): string {
  const { ExtMirrBase, LKROOT, SystemRoot } = labEnvironment(dir, node);
  switch (home) {
    case "datakeeper":
      return ExtMirrBase;
    case "lifekeeper":
      return join(LKROOT, "Bin");
    case "windows":
      return join(SystemRoot, "System32");
    case "configured":
    case "kit":
      return join(dir, node, home);
  }
}

function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
