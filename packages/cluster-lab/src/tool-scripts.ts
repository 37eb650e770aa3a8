import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { LayOut, ToolPlace } from "./tool-place.js";
import { standInFile } from "./stand-in-program.js";

/** Tools as shell scripts, each of which starts the lab's stand-in with Node. */
export function toolScripts(node: string): LayOut {
  return async (place, state) => {
    if (state === "missing") await rm(place.file, { force: true });
    else await put(place.file, scriptText(node, place), state === "works" ? 0o755 : 0o644);
  };
}

let written = 0;

/** Written aside and renamed: whoever starts the tool meanwhile finds the old file or the new one, whole. */
async function put(file: string, text: string, mode: number): Promise<void> {
  written += 1;
  const aside = `${file}.${process.pid}-${written}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(aside, text, { mode });
  await rename(aside, file);
}

function scriptText(nodeProgram: string, { dir, node, tool }: ToolPlace): string {
  const words = [nodeProgram, standInFile(dir, "script"), dir, node, tool].map(shellQuoted);
  return `#!/bin/sh\nexec ${words.join(" ")} "$@"\n`;
}

/** Whatever characters the paths hold. */
function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
