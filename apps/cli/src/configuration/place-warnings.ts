import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { within } from "../within.js";
import { patience, type FileRead } from "./read-file.js";
import { othersReplacing, othersWriting, type User } from "./who-can-write.js";

type WasRead = Extract<FileRead, { kind: "read" }>;

/** Who else can put another file in the place of one, by the folder it lies in. */
export async function othersThroughFolder(file: string, user: User | undefined): Promise<Bilingual[]> {
  if (user === undefined) return [];
  const folder = dirname(file);
  const stats = await within(
    patience,
    stat(folder).catch(() => undefined),
  );
  if (stats === undefined) return [];
  return othersReplacing(stats, user).map(({ en, ja }) => ({
    en: `${en} (of the folder ${folder})`,
    ja: `${ja} (フォルダ ${folder})`,
  }));
}

/** What is doubtful about where a configuration lies: that it is a link, and who else can change it. */
export async function placeWarnings(
  file: string,
  { path, stats }: WasRead,
  throughFolder: readonly Bilingual[],
  user: User | undefined,
): Promise<Message[]> {
  const isLink = path !== file;
  const who = user === undefined ? [] : othersWriting(stats, user);
  who.push(...throughFolder);
  if (isLink && dirname(path) !== dirname(file)) who.push(...(await othersThroughFolder(path, user)));
  return [
    ...(isLink ? [message("start", "VK117", { file, target: path })] : []),
    ...(who.length > 0 ? [message("start", "VK116", { file, who: listed(who) })] : []),
  ];
}

function listed(texts: readonly Bilingual[]): Bilingual {
  return { en: texts.map(({ en }) => en).join(", "), ja: texts.map(({ ja }) => ja).join("、") };
}
