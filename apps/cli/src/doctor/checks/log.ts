import { constants, type Stats } from "node:fs";
import { access, lstat } from "node:fs/promises";
import { dirname } from "node:path";
import { writeEvents } from "../../log/application-log.js";
import { reasonOf } from "../../reason.js";
import { locatorOf } from "../../tool-runner.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";
import type { Surroundings } from "../surroundings.js";

type LogAround = Pick<Surroundings, "configured" | "system">;

/** Whether messages can go where the configuration's `log` sends them, as far as that shows without writing. */
export async function checkLog(around: LogAround): Promise<Finding[]> {
  const { file, eventLog } = around.configured.log;
  const ofFile = file === undefined ? [] : [await checkLogFile(file, around)];
  const isWindows = around.system.platform === "win32"; // elsewhere VK154 says that there is none
  return eventLog && isWindows ? [...ofFile, checkPowerShell(around)] : ofFile;
}

const ofFile: About = { id: "log.file", subject: { en: "log", ja: "ログ" } };

/** A line of the last day proves that the log takes lines. */
const recentMs = 86_400_000;

async function checkLogFile(file: string, { system: { platform, now } }: LogAround): Promise<Finding> {
  const seen = await lstat(file).catch((error: unknown) => error);
  if (isStats(seen)) {
    if (!seen.isFile() || seen.nlink > 1) return refused(file, notPlain);
    const age = now() - seen.mtimeMs;
    if (age >= 0 && age < recentMs) return good(ofFile, both(file));
  } else if (!isAbsent(seen)) return refused(file, both(reasonOf(seen)));

  if (platform === "win32") return unproven(file);
  const why = await access(isStats(seen) ? file : dirname(file), constants.W_OK).then(
    () => undefined,
    reasonOf,
  );
  if (why === undefined) return good(ofFile, both(file));
  return isStats(seen) ? refused(file, both(why)) : unproven(file);
}

function refused(file: string, why: { readonly en: string; readonly ja: string }): Finding {
  return notGood(ofFile, "warning", {
    found: { en: `${file} cannot be written: ${why.en}.`, ja: `${file} に書き込めません (${why.ja})。` },
    why: {
      en: "Every run says so (VK151); its messages are in its record alone.",
      ja: "実行のたびに VK151 を出力します。メッセージは実行記録にのみ残ります。",
    },
    remedy: {
      en: "Set log.file to a file in a folder that LifeKeeper's account can write, and let nothing else bear its name.",
      ja: "LifeKeeper の実行アカウントが書き込めるフォルダのファイルを log.file に指定してください。",
    },
  });
}

function unproven(file: string): Finding {
  return notGood(ofFile, "unknown", {
    found: { en: `No line of the last day is in ${file}.`, ja: `${file} に 1 日以内の出力がありません。` },
    why: {
      en: "Only writing would show whether it takes lines, and doctor writes nothing.",
      ja: "doctor は書き込みを行わないため、書き込めるか確認できません。",
    },
    remedy: {
      en: "Look again after the next check of LifeKeeper's (or call quickCheck by hand).",
      ja: "LifeKeeper の次回の監視後 (または quickCheck の実行後) に再度確認してください。",
    },
  });
}

const notPlain = {
  en: "it is no ordinary file with one name",
  ja: "通常のファイルではないか、別名 (ハードリンク) があります",
};

function checkPowerShell({ configured, system }: LogAround): Finding {
  const about: About = { id: "log.eventLog", subject: { en: "Application log", ja: "アプリケーションログ" } };
  const isThere = locatorOf(configured, system)(writeEvents.tool).kind === "found";
  const found = isThere
    ? {
        en: "Windows PowerShell is there; whether it may write events shows when a run says something.",
        ja: "Windows PowerShell はあります。出力できるかどうかは、メッセージのある実行時に確認できます。",
      }
    : { en: "Windows PowerShell is not there.", ja: "Windows PowerShell がありません。" };
  return notGood(about, isThere ? "unknown" : "warning", {
    found,
    why: {
      en: "Without it no message gets into the Application log (VK153).",
      ja: "使用できない場合、アプリケーションログに出力されません (VK153)。",
    },
    remedy: {
      en: "Look for events of the source volkit after a run that said something.",
      ja: "メッセージのある実行の後、ソース volkit のイベントを確認してください。",
    },
  });
}

function isStats(seen: unknown): seen is Stats {
  return typeof seen === "object" && seen !== null && "isFile" in seen;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
