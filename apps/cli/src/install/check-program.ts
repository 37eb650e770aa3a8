import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { fullPath } from "@volkit/tool-runner";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { othersReplacing, othersWriting, thisUser, type User } from "../configuration/who-can-write.js";
import type { System } from "../system.js";

/** What is wrong or doubtful about where the program lies that LifeKeeper is to start with all rights. */
export async function programDoubts({ kit, platform }: System): Promise<Message[]> {
  const files = [kit.file, ...kit.words];
  const loose = files.filter((file) => fullPath(file, platform).kind === "none");
  if (loose.length > 0) return loose.map((file) => message("start", "VK725", { program: file }));

  const user = thisUser();
  if (user === undefined) return [message("start", "VK727", { program: kit.file })];
  const said = await Promise.all(
    files.map(async (program) => {
      const who = await othersChanging(program, user);
      return who.length === 0 ? [] : [message("start", "VK726", { program, who: listed(who) })];
    }),
  );
  return said.flat();
}

/** Who else can change a file, or put another in its place, by the file itself and every folder above. */
async function othersChanging(file: string, user: User): Promise<Bilingual[]> {
  const stats = await stat(file).catch(() => undefined);
  const who = stats === undefined ? [] : othersWriting(stats, user);
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

function listed(texts: readonly Bilingual[]): Bilingual {
  return { en: texts.map(({ en }) => en).join(", "), ja: texts.map(({ ja }) => ja).join("、") };
}
