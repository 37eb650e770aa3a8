import { message, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { readlink, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { within } from "../within.js";
import { patience, type FileRead } from "./read-file.js";
import { othersReplacing, othersWriting, type User } from "./who-can-write.js";

/** As many links as a system follows. */
const mostHops = 40;

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
  if (isLink) for (const hop of await hopsOf(file)) who.push(...(await othersThroughFolder(hop, user)));
  return [
    ...(isLink ? [message("start", "VK117", { file, target: path })] : []),
    ...(who.length > 0 ? [message("start", "VK116", { file, who: listed(who) })] : []),
  ];
}

/** Where a link leads, link by link, in folders other than its own: whoever can replace one of them decides. */
async function hopsOf(file: string): Promise<string[]> {
  const hops = new Map([[dirname(file), file]]);
  for (let at = file, left = mostHops; left > 0; left -= 1) {
    const target = await within(
      patience,
      readlink(at).catch(() => undefined),
    );
    if (target === undefined) break;
    at = resolve(dirname(at), target);
    if (!hops.has(dirname(at))) hops.set(dirname(at), at);
  }
  return [...hops.values()].slice(1);
}

function listed(texts: readonly Bilingual[]): Bilingual {
  return { en: texts.map(({ en }) => en).join(", "), ja: texts.map(({ ja }) => ja).join("、") };
}
