import { constants } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { reasonOf } from "../../reason.js";
import { recordFolder } from "../../records/folder.js";
import type { System } from "../../system.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";
import type { Surroundings } from "../surroundings.js";
import { checkKilledRuns } from "./killed-runs.js";
import { namedRecord, type NamedRecord } from "./named-record.js";
import { checkRoom } from "./records-room.js";

const about: About = { id: "records.folder", subject: { en: "record folder", ja: "記録フォルダ" } };

/** Whether runs can be recorded, as far as that shows without writing; what is kept; and what killed runs have left. */
export async function checkRecords({ file, system, configured }: Surroundings): Promise<Finding[]> {
  const folder = recordFolder(file, system);
  if (folder === undefined) return [notGood(about, "warning", { found: nowhere, ...unrecorded })];
  const names = await readdir(folder).catch((error: unknown) => error);
  if (!Array.isArray(names)) return [notThere(folder, names)];

  const records = names.flatMap((name) => namedRecord(String(name)) ?? []);
  return [
    await checkTaking(folder, records, system),
    await checkRoom(folder, records, configured.limits),
    ...(await checkKilledRuns(folder)),
  ];
}

/** A record of the last hour proves that the folder takes records: LifeKeeper checks every few minutes. */
const recentMs = 3_600_000;

/** Whether it takes records, as far as that shows without writing. */
export async function checkTaking(
  folder: string,
  records: readonly NamedRecord[],
  { platform, now }: Pick<System, "platform" | "now">,
): Promise<Finding> {
  const age = now() - Math.max(-Infinity, ...records.map(({ began }) => began));
  if (age >= 0 && age < recentMs) {
    const minutes = Math.floor(age / 60_000);
    return good(about, {
      en: `${folder}; the newest record is ${minutes} min old`,
      ja: `${folder} (最新の記録は ${minutes} 分前)`,
    });
  }
  if (platform === "win32") {
    return notGood(about, "unknown", {
      found: {
        en: `${folder} is there, and no record is younger than an hour.`,
        ja: `${folder} はありますが、1 時間以内の記録がありません。`,
      },
      why: {
        en: "Only writing would show whether it takes records, and doctor writes nothing.",
        ja: "doctor は書き込みを行わないため、記録を作成できるか確認できません。",
      },
      remedy: {
        en: "Look again after the next check of LifeKeeper's (or call quickCheck by hand).",
        ja: "LifeKeeper の次回の監視後 (または quickCheck の実行後) に再度確認してください。",
      },
    });
  }
  const why = await access(folder, constants.W_OK).then(() => undefined, reasonOf);
  if (why === undefined) return good(about, both(folder));
  return notGood(about, "bad", {
    found: { en: `${folder} cannot be written: ${why}.`, ja: `${folder} に書き込めません (${why})。` },
    ...unrecorded,
  });
}

const nowhere = {
  en: "Neither records.folder nor LKROOT names one.",
  ja: "records.folder も LKROOT も設定されていません。",
};

const unrecorded = {
  why: {
    en: "Runs are not recorded, and two runs on one volume cannot see each other (VK130, VK131).",
    ja: "実行結果が記録されず、同じボリュームに対する多重実行も防止できません (VK130、VK131)。",
  },
  remedy: {
    en: "Set records.folder to a folder that LifeKeeper's account can write.",
    ja: "LifeKeeper の実行アカウントが書き込めるフォルダを records.folder に指定してください。",
  },
};

function notThere(folder: string, error: unknown): Finding {
  const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
  if (!isAbsent) {
    const why = reasonOf(error);
    return notGood(about, "bad", {
      found: { en: `${folder} cannot be read: ${why}.`, ja: `${folder} を参照できません (${why})。` },
      ...unrecorded,
    });
  }
  return notGood(about, "unknown", {
    found: { en: `${folder} is not there yet.`, ja: `${folder} はまだありません。` },
    why: {
      en: "The first run makes it; whether it can is not known before.",
      ja: "最初の実行時に作成されます (作成できるかどうかは未確認です)。",
    },
    remedy: {
      en: "Call quickCheck once by hand, and look again.",
      ja: "quickCheck を一度実行してから、再度確認してください。",
    },
  });
}
