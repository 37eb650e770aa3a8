import { basename, dirname, join, resolve } from "node:path";
import { labNodes } from "./lab-file.js";
import { toolFolders } from "./lab-layout.js";

/** Which tool of which lab a program is. */
export interface LabToolPlace {
  /** The lab's folder. */
  readonly dir: string;
  readonly node: string;
  /** The tool's name, without `.exe`. */
  readonly tool: string;
}

/**
 * Which lab's tool an executable is, by its own full path; undefined where it is none. It is one where it lies in
 * a folder for tools of a node that the lab's file names.
 */
export async function labToolAt(executable: string): Promise<LabToolPlace | undefined> {
  const folder = dirname(executable);
  const tool = basename(executable).replace(/\.exe$/i, "");
  for (const below of Object.values(toolFolders)) {
    const nodeFolder = resolve(folder, ...below.map(() => ".."));
    if (!samePath(join(nodeFolder, ...below), folder)) continue;
    const dir = dirname(nodeFolder);
    const node = (await labNodes(dir)).find((name) => samePath(name, basename(nodeFolder)));
    if (node !== undefined) return { dir, node, tool };
  }
  return undefined;
}

/** Windows tells paths by no case, and may spell its own program's in another. */
function samePath(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
