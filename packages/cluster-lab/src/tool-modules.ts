import { pathToFileURL } from "node:url";
import { isRecord } from "./is-cluster.js";
import type { LabTool } from "./reply.js";
import { standardTools } from "./tools/standard-tools.js";

/**
 * The standard tools and those of the modules, each of which exports `labTools: LabTool[]`. A module's tool takes
 * the place of a standard one of its name. Rejects where a module cannot be loaded or exports no tools.
 */
export async function loadTools(modules: readonly string[]): Promise<readonly LabTool[]> {
  const loaded: LabTool[] = [];
  for (const file of modules) loaded.push(...(await toolsOf(file)));
  const names = new Set(loaded.map(({ name }) => name));
  return [...standardTools.filter(({ name }) => !names.has(name)), ...loaded];
}

async function toolsOf(file: string): Promise<readonly LabTool[]> {
  const module: unknown = await import(pathToFileURL(file).href);
  const tools = isRecord(module) ? module["labTools"] : undefined;
  if (isTools(tools)) return tools;
  throw new Error(`${file} exports no labTools`);
}

function isTools(value: unknown): value is readonly LabTool[] {
  return Array.isArray(value) && value.every(isTool);
}

function isTool(value: unknown): boolean {
  return isRecord(value) && typeof value["name"] === "string" && typeof value["answer"] === "function";
}
