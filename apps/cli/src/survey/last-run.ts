import type { Resource } from "@volkit/kit-orchestrator";
import { known, unknown, type Known } from "../known.js";
import { inTime, tooLate } from "../patience.js";
import { recordFolder } from "../records/folder.js";
import { newestRecord } from "../records/newest.js";
import type { LastRun } from "./facts.js";
import type { SurveyMeans } from "./means.js";

/** What volkit last did with the resource on this node, by its record. */
export async function lastRunHere(
  { tag, volume }: Resource,
  { file, system }: SurveyMeans,
): Promise<Known<LastRun>> {
  const folder = recordFolder(file, system);
  if (folder === undefined) return noFolder;
  const newest = await inTime(newestRecord(folder, { tag, letter: volume.letter }, system.now()));
  if (newest === undefined) return unknown(inFolder(folder, tooLate.en, tooLate.ja));
  switch (newest.kind) {
    case "failed":
      return unknown(inFolder(folder, newest.why, newest.why));
    case "record":
      return known({ kind: "run", run: newest.run, unreadable: newest.unreadable });
    case "none": {
      const count = newest.unreadable.length;
      if (count === 0) return known({ kind: "none" });
      return unknown(
        inFolder(folder, `${count} records cannot be read`, `読み取れない実行記録が ${count} 件あります`),
      );
    }
  }
}

const noFolder = unknown({
  en: "nothing says where records are kept",
  ja: "実行記録の場所が不明です",
});

function inFolder(folder: string, en: string, ja: string) {
  return { en: `${folder}: ${en}`, ja: `${folder}: ${ja}` };
}
