import { link, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LayOut, ToolPlace, ToolState } from "./tool-place.js";
import { standInFile } from "./stand-in-program.js";

/** Tools as hard links to the lab's own executable, which knows by its name which tool it is. */
export const toolLinks: LayOut = async (place, state) => {
  if ((await stateNow(place)) === state) return;
  await takeAway(place);
  if (state === "works") await link(executableOf(place), place.file);
  if (state === "unstartable") await writeFile(place.file, "no program\n", { mode: 0o644 });
};

async function stateNow(place: ToolPlace): Promise<ToolState> {
  const [found, executable] = await Promise.all([identity(place.file), identity(executableOf(place))]);
  if (found === undefined) return "missing";
  return found === executable ? "works" : "unstartable";
}

async function identity(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

let taken = 0;

/** Out of the way first: Windows does not delete a program that runs, but lets it be renamed. */
async function takeAway({ file, dir }: ToolPlace): Promise<void> {
  taken += 1;
  const aside = join(dir, "aside", `${process.pid}-${taken}.exe`);
  await mkdir(dirname(file), { recursive: true });
  await mkdir(dirname(aside), { recursive: true });
  await rename(file, aside).catch(() => undefined);
  await rm(aside, { force: true }).catch(() => undefined);
}

function executableOf({ dir }: ToolPlace): string {
  return standInFile(dir, "executable");
}
