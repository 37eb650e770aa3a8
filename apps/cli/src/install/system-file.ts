import { readFileOfAtMost } from "../configuration/read-file.js";
import { lifeKeeperRoot } from "../records/folder.js";
import type { System } from "../system.js";
import { pathsOf } from "./paths.js";

const format = "volkit system 1";

/** What the installation has found out of the system, so that actions need not ask: `%LKROOT%\etc\volkit-system.json`. */
export function systemFile(system: System): string | undefined {
  const root = lifeKeeperRoot(system);
  return root === undefined ? undefined : pathsOf(system.platform).join(root, "etc", "volkit-system.json");
}

export function systemFileText(codePage: number): string {
  return `${JSON.stringify({ format, codePage })}\n`;
}

/** The OEM code page that was stored; undefined where none was, or the file is not volkit's or cannot be read. */
export async function storedCodePage(system: System): Promise<number | undefined> {
  const file = systemFile(system);
  if (file === undefined) return undefined;
  const read = await readFileOfAtMost(4096, file);
  return read.kind === "read" ? codePageIn(new TextDecoder().decode(read.bytes)) : undefined;
}

/** The code page that such a text gives; undefined where it is none of volkit's. */
export function codePageIn(text: string): number | undefined {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== "object" || content === null) return undefined;
    if (!("format" in content && content.format === format && "codePage" in content)) return undefined;
    const { codePage } = content;
    return isCodePage(codePage) ? codePage : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value can be a Windows code page's number. */
export function isCodePage(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 65_535;
}
