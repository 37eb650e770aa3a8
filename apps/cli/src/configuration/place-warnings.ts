import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { within } from "../within.js";
import { patience, type FileRead } from "./read-file.js";
import { othersReplacing, othersWriting, type User } from "./who-can-write.js";

type WasRead = Extract<FileRead, { kind: "read" }>;

/** What is doubtful about where a configuration lies: that it is a link, and who else can change it. */
export async function placeWarnings(file: string, read: WasRead, user: User | undefined): Promise<Message[]> {
  const { path, stats } = read;
  const warnings = path === file ? [] : [message("start", "VK117", { file, target: path })];
  if (user === undefined) return warnings;

  const folders = [...new Set([dirname(file), dirname(path)])];
  const byFolder = folders.map((folder) => throughFolder(folder, user));
  const who = [...othersWriting(stats, user), ...((await within(patience, Promise.all(byFolder))) ?? []).flat()];
  if (who.length > 0) warnings.push(message("start", "VK116", { file, who: listed(who) }));
  return warnings;
}

async function throughFolder(folder: string, user: User): Promise<Bilingual[]> {
  const stats = await stat(folder).catch(() => undefined);
  if (stats === undefined) return [];
  return othersReplacing(stats, user).map(({ en, ja }) => ({
    en: `${en} (of the folder ${folder})`,
    ja: `${ja} (フォルダ ${folder})`,
  }));
}

function listed(texts: readonly Bilingual[]): Bilingual {
  return { en: texts.map(({ en }) => en).join(", "), ja: texts.map(({ ja }) => ja).join("、") };
}
