import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord } from "./is-cluster.js";
import type { StandIn } from "./stand-in-program.js";

/** What a lab's folder says of itself, apart from its state. */
export interface LabFile {
  readonly format: 1;
  readonly nodes: readonly string[];
  /** The modules that other kits' tools come from: absolute paths. */
  readonly toolModules: readonly string[];
  /** What its tools are made from. */
  readonly standIn: StandIn;
}

/** Writes the file that makes a folder a lab. */
export async function writeLabFile(dir: string, file: LabFile): Promise<void> {
  await writeFile(join(dir, "lab.json"), `${JSON.stringify(file, undefined, 2)}\n`);
}

/** Reads what a folder says of itself; undefined where it is no lab, or a lab of another format. */
export async function readLabFile(dir: string): Promise<LabFile | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(dir, "lab.json"), "utf8"));
    return isLabFile(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The names of a lab's nodes, the first source first; none where the folder is no lab. */
export async function labNodes(dir: string): Promise<readonly string[]> {
  return (await readLabFile(dir))?.nodes ?? [];
}

function isLabFile(value: unknown): value is LabFile {
  if (!isRecord(value) || value["format"] !== 1) return false;
  return isTexts(value["nodes"]) && isTexts(value["toolModules"]) && isStandIn(value["standIn"]);
}

function isStandIn(value: unknown): value is StandIn {
  if (!isRecord(value)) return false;
  return value["kind"] === "executable" || (value["kind"] === "script" && typeof value["node"] === "string");
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
