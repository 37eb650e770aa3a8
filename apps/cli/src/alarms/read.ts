import type { Bilingual, KeptAlarms, Settings } from "@volkit/kit-orchestrator";
import type { Volume } from "@volkit/tool-command";
import { join } from "node:path";
import { readFileOfAtMost } from "../configuration/read-file.js";
import { inTime, tooLate } from "../patience.js";
import { alarmsIn, type DatedAlarm } from "./format.js";

/**
 * What the file of a volume's alarms says.
 * - `known`: nothing, where there is no file
 * - `lost`: nothing is known, for `why`; `forGood` where what stands there will never tell more
 */
export type ReadAlarms =
  | { readonly kind: "known"; readonly alarms: ReadonlyMap<string, DatedAlarm> }
  | { readonly kind: "lost"; readonly why: Bilingual | string; readonly forGood: boolean };

/** Where the alarms of a volume are kept: beside the records, in a folder whose files nobody takes for one. */
export function alarmsFile(records: string, volume: Volume): string {
  return join(records, "alarms", `${volume.letter}.json`);
}

const mostBytes = 64 * 1024;

/** Reads what was told of the split brains of a volume. `records` is undefined where nothing says where records are kept. */
export async function readAlarms(records: string | undefined, volume: Volume): Promise<ReadAlarms> {
  if (records === undefined) return { kind: "lost", why: noFolder, forGood: false };
  const file = alarmsFile(records, volume);
  const read = await inTime(readFileOfAtMost(mostBytes, file));
  if (read === undefined) return { kind: "lost", why: tooLate, forGood: false };
  if (read.kind === "absent") return { kind: "known", alarms: new Map() };
  if (read.kind === "unreadable") return { kind: "lost", why: read.why, forGood: false };
  if (read.path !== file) return { kind: "lost", why: isLink, forGood: true };
  const alarms = alarmsIn(new TextDecoder().decode(read.bytes));
  return alarms === undefined ? { kind: "lost", why: damaged, forGood: true } : { kind: "known", alarms };
}

/** Seconds that a split brain may go unseen before the next one counts as another: checks come every few minutes. */
const unseenFor = 3600;

/**
 * What of it counts now. A split brain that no check has looked at for an hour may be another one by now: on a node that
 * was target meanwhile, no check runs. The same goes for one that was seen in a time to come: the clock was set back.
 */
export function alarmsNow(read: ReadAlarms, now: number): KeptAlarms {
  if (read.kind === "lost") return { lost: read.why, peers: {} };
  const counts = [...read.alarms].map(([peer, { kind, told, seen }]) => {
    const isOld = kind === "raised" && Math.abs(now - seen) > unseenFor * 1000;
    return [peer, isOld ? ({ kind: "over", told: [] } as const) : { kind, told }] as const;
  });
  return { peers: Object.fromEntries(counts) };
}

/** The same at once, for who reads and never writes; undefined where every check tells anew. */
export async function alarmsFor(
  { splitBrain }: Pick<Settings, "splitBrain">,
  records: string | undefined,
  volume: Volume,
  now: number,
): Promise<KeptAlarms | undefined> {
  if (splitBrain.notify !== "on-change") return undefined;
  return alarmsNow(await readAlarms(records, volume), now);
}

const noFolder: Bilingual = {
  en: "neither LKROOT nor records.folder says where it would be kept",
  ja: "LKROOT も records.folder も指定されていません",
};
const isLink: Bilingual = { en: "its file is a link", ja: "ファイルがリンクです" };
const damaged: Bilingual = {
  en: "its file is damaged, or of a newer release",
  ja: "ファイルが破損しているか、新しいバージョンのものです",
};
