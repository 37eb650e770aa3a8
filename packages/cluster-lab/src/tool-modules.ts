import { createRequire } from "node:module";
import { isRecord } from "./is-cluster.js";
import type { LabTool } from "./reply.js";
import { standardTools } from "./tools/standard-tools.js";

/**
 * The standard tools and those of the modules, each of which exports `labTools: LabTool[]`. A module's tool takes
 * the place of a standard one of its name. Throws where a module cannot be loaded (one with a top-level await
 * cannot) or exports no tools.
 */
export function loadTools(modules: readonly string[]): readonly LabTool[] {
  const loaded = modules.flatMap(toolsOf);
  const names = new Set(loaded.map(({ name }) => name));
  return [...standardTools.filter(({ name }) => !names.has(name)), ...loaded];
}

/** By `require`, which takes modules of either kind and, unlike `import`, is there in a single executable as well. */
function toolsOf(file: string): readonly LabTool[] {
  const module: unknown = createRequire(file)(file);
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
