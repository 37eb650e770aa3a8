import type { Bilingual, KeptAlarms, Settings } from "@volkit/kit-orchestrator";
import type { Volume } from "@volkit/tool-command";
import { dirname, join } from "node:path";
import { readFileOfAtMost } from "../configuration/read-file.js";
import { inTime, tooLate } from "../patience.js";
import { folderAt, isLink } from "./folder.js";
import { alarmsIn, type AlarmsInFile } from "./format.js";

/**
 * What the file of a volume's alarms says.
 * - `known`: nothing, where there is no file
 * - `lost`: nothing is known, for `why`, which names the file
 */
export type ReadAlarms =
  ({ readonly kind: "known" } & AlarmsInFile) | { readonly kind: "lost"; readonly why: Bilingual | string };

/** Where the alarms of a volume are kept: beside the records, in a folder whose files nobody takes for one. */
export function alarmsFile(records: string, volume: Volume): string {
  return join(records, "alarms", `${volume.letter}.json`);
}

const mostBytes = 64 * 1024;

/** Reads what was told of the split brains of a volume. `records` is undefined where nothing says where records are kept. */
export async function readAlarms(records: string | undefined, volume: Volume): Promise<ReadAlarms> {
  if (records === undefined) return { kind: "lost", why: noFolder };
  const file = alarmsFile(records, volume);
  const folder = dirname(file);
  const place = await inTime(folderAt(folder));
  if (place === undefined) return lost(folder, tooLate);
  if (place.kind === "absent") return nothingTold;
  if (place.kind === "unusable") return lost(folder, place.why);

  const read = await inTime(readFileOfAtMost(mostBytes, file));
  if (read === undefined) return lost(file, tooLate);
  if (read.kind === "absent") return nothingTold;
  if (read.kind === "unreadable") return lost(file, read.why);
  if (read.path !== file) return lost(file, isLink);
  const content = alarmsIn(new TextDecoder().decode(read.bytes), volume.name);
  return content === undefined ? lost(file, damaged) : { kind: "known", ...content };
}

const nothingTold: ReadAlarms = { kind: "known", alarms: new Map(), isUnderWay: false };

/** Why nothing is known, by the path that it is about. */
export function lost(path: string, why: Bilingual | string): ReadAlarms & { readonly kind: "lost" } {
  const { en, ja } = typeof why === "string" ? { en: why, ja: why } : why;
  return { kind: "lost", why: { en: `${path}: ${en}`, ja: `${path}: ${ja}` } };
}

/** Seconds that a split brain may go unseen before the next one counts as another: checks come every few minutes. */
const unseenFor = 3600;

/**
 * What of it counts now. A split brain that no check has looked at for an hour may be another one by now: on a node that
 * was target meanwhile, no check runs. The same goes for one that was seen in a time to come: the clock was set back.
 * And for one of which a run had more to say than it could: that may have been its end.
 */
export function alarmsNow(read: ReadAlarms, now: number): KeptAlarms {
  if (read.kind === "lost") return { lost: read.why, peers: {} };
  const counts = [...read.alarms].map(([peer, { kind, told, seen }]) => {
    const isOld = Math.abs(now - seen) > unseenFor * 1000;
    const isInterrupted = kind === "raised" && (isOld || read.isUnderWay);
    return [peer, isInterrupted ? ({ kind: "over", told: [] } as const) : { kind, told }] as const;
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
const damaged: Bilingual = {
  en: "it is damaged, of another volume, or of a newer release",
  ja: "破損しているか、別のボリュームのものか、新しいバージョンのものです",
};
