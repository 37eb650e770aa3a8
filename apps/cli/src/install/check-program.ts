import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { fullPath } from "@volkit/tool-runner";
import { readdir, stat } from "node:fs/promises";
import { dirname, join, win32 } from "node:path";
import { othersReplacing, othersWriting, thisUser, type User } from "../configuration/who-can-write.js";
import { launcherBeside, launcherName } from "../launcher.js";
import type { System } from "../system.js";

/** What is wrong or doubtful about where the program lies that LifeKeeper is to start with all rights. */
export async function programDoubts(system: System): Promise<Message[]> {
  const { kit, platform } = system;
  const files = [kit.file, ...kit.words];
  const loose = files.filter((file) => fullPath(file, platform).kind === "none");
  if (loose.length > 0) return loose.map((file) => message("start", "VK725", { program: file }));

  const user = thisUser();
  if (user === undefined)
    return [message("start", "VK727", { program: kit.file }), ...(await withoutLauncher(system))];
  const said = await Promise.all(
    files.map(async (program) => {
      const who = await othersChanging(program, user);
      return who.length === 0 ? [] : [message("start", "VK726", { program, who: listed(who) })];
    }),
  );
  return said.flat();
}

/** On Windows: that nothing keeps together what a tool starts. */
async function withoutLauncher(system: System): Promise<Message[]> {
  if (system.platform !== "win32" || (await launcherBeside(system)()) !== undefined) return [];
  const [program = system.kit.file] = system.kit.words;
  return [message("start", "VK735", { file: win32.join(win32.dirname(program), launcherName) })];
}

/** Who else can change a program, or put another in its place, by the file itself, its parts, and every folder above. */
async function othersChanging(file: string, user: User): Promise<Bilingual[]> {
  const stats = await stat(file).catch(() => undefined);
  const who = stats === undefined ? [] : othersWriting(stats, user);
  who.push(...(await othersChangingParts(join(dirname(file), "parts"), user)));
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const rights = await stat(folder).catch(() => undefined);
    const others = rights === undefined ? [] : othersReplacing(rights, user);
    who.push(
      ...others.map(({ en, ja }) => ({
        en: `${en} (of the folder ${folder})`,
        ja: `${ja} (フォルダ ${folder})`,
      })),
    );
    if (dirname(folder) === folder) return who;
  }
}

/** By the folder of the parts that the program is loaded from, and by each of them. */
async function othersChangingParts(folder: string, user: User): Promise<Bilingual[]> {
  const names = await readdir(folder).catch(() => []);
  const who = await Promise.all(
    [folder, ...names.map((name) => join(folder, name))].map(async (file) => {
      const stats = await stat(file).catch(() => undefined);
      const others = stats === undefined ? [] : othersWriting(stats, user);
      return others.map(({ en, ja }) => ({ en: `${en} (of ${file})`, ja: `${ja} (${file})` }));
    }),
  );
  return who.flat();
}

function listed(texts: readonly Bilingual[]): Bilingual {
  return { en: texts.map(({ en }) => en).join(", "), ja: texts.map(({ ja }) => ja).join("、") };
}
