import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { nodeBinary, shippedNode } from "./machine.js";
import { places } from "./places.js";
import { run } from "./run.js";

const pieceBytes = 16 * 1024;

/** One form of the kit, and the Node that it is made of. */
export interface Program {
  /** As the table names it: `node dist/volkit.js`. */
  readonly name: string;
  /** What starts it, before the words of its command. */
  readonly start: readonly [file: string, ...words: string[]];
  /** The Node of the same version. */
  readonly node: string;
  /** That Node's version, without a `v`. */
  readonly version: string;
}

/** Both forms of the kit. The executable is undefined where it could not be made, for the reason that `notes` tell. */
export interface Programs {
  readonly script: Program;
  readonly executable: Program | undefined;
  readonly notes: readonly string[];
}

/** The built script on this very Node, and an executable packed now, in a folder of its own. */
export function makePrograms(folder: string): Programs {
  const script: Program = {
    name: "node dist/volkit.js",
    start: [process.execPath, places.script],
    node: process.execPath,
    version: process.versions.node,
  };
  try {
    return { script, executable: pack(folder), notes: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      script,
      executable: undefined,
      notes: [`The executable is left out, it could not be made: ${why}`],
    };
  }
}

function pack(folder: string): Program {
  const printed = run(process.execPath, [places.packager, "linux", "--out", folder]);
  const [executable, node] = [join(folder, "volkit"), join(folder, "node")];
  copyInPieces(printed.trim(), executable);
  copyInPieces(join(nodeBinary("linux-x64"), "bin", "node"), node);
  return {
    name: "executable",
    start: [executable],
    node,
    version: shippedNode,
  };
}

/**
 * Linux keeps a file that was written all at once in large pieces of memory, and counts a whole one for a process that
 * touches a byte of it. So both files that are compared are laid down alike, as a file that was unpacked or read is.
 */
function copyInPieces(from: string, to: string): void {
  const [source, copy] = [openSync(from, "r"), openSync(to, "w", 0o755)];
  const piece = Buffer.alloc(pieceBytes);
  for (let length = readSync(source, piece); length > 0; length = readSync(source, piece)) {
    writeSync(copy, piece, 0, length);
  }
  closeSync(source);
  closeSync(copy);
}

/** Both forms that there are. */
export function formsOf({ script, executable }: Programs): readonly Program[] {
  return executable === undefined ? [script] : [script, executable];
}
