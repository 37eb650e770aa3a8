import { constants, copyFile, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * The program that stands in for a lab's tools, where it comes from.
 * - `script`: `file` is this package's `stand-in.mjs`, to be run by the Node at `node`. Each tool is a small shell
 *   script that starts it, so it is not for Windows
 * - `executable`: `file` is a single executable that acts as a tool where it is started as one: see `labToolAt`.
 *   Each tool is a hard link to the lab's copy of it
 */
export type StandInSource =
  | { readonly kind: "script"; readonly file: string; readonly node: string }
  | { readonly kind: "executable"; readonly file: string };

/** The stand-in of a lab that is there, as its file says: its tools are remade from this. */
export type StandIn = { readonly kind: "script"; readonly node: string } | { readonly kind: "executable" };

/** Where a lab has its own copy: it goes on working whatever becomes of the one it was made with. */
export function standInFile(dir: string, kind: StandIn["kind"]): string {
  return join(dir, kind === "script" ? "stand-in.mjs" : "stand-in.exe");
}

/** Brings the stand-in into a lab, in the place of one that is there. */
export async function bringStandIn(dir: string, source: StandInSource): Promise<void> {
  const file = standInFile(dir, source.kind);
  await rm(file, { force: true }); // written over, it would change under the tools of a lab that is in use
  await copyFile(source.file, file, constants.COPYFILE_FICLONE);
}
