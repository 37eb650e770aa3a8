import { isHeld } from "@volkit/run-lock";
import { constants } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Limits } from "../../records/limits.js";
import { reasonOf } from "../../reason.js";
import { recordFolder } from "../../records/folder.js";
import { runFiles } from "../../turn/other-run.js";
import { runningFolder } from "../../turn/place.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";
import type { Surroundings } from "../surroundings.js";
import type { System } from "../../system.js";

const about: About = { id: "records.folder", subject: { en: "record folder", ja: "記録フォルダ" } };

/** Whether runs can be recorded, as far as that shows without writing; what is kept; and what killed runs have left. */
export async function checkRecords({ file, system, configured }: Surroundings): Promise<Finding[]> {
  const folder = recordFolder(file, system);
  if (folder === undefined) return [notGood(about, "warning", { found: nowhere, ...unrecorded })];
  const names = await readdir(folder).catch((error: unknown) => error);
  if (!Array.isArray(names)) return [notThere(folder, names)];

  const records = names.flatMap((name) => recordNamed(String(name)) ?? []);
  return [
    await checkTaking(folder, records, system),
    await room(folder, records, configured.limits),
    ...(await leftBehind(folder)),
  ];
}

/** A record by its name: when its run began, and on which volume. */
interface NamedRecord {
  readonly name: string;
  readonly letter: string;
  readonly began: number;
}

function recordNamed(name: string): NamedRecord | undefined {
  const parts =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([A-Z]|none)-[A-Za-z]+-[0-9a-f]+\.json$/.exec(name);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, ms, letter = ""] = parts;
  return {
    name,
    letter,
    began: Date.parse(
      `${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}.${ms ?? ""}Z`,
    ),
  };
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

/** How full it is, by the volume that has most. The oldest records go by themselves. */
async function room(folder: string, records: readonly NamedRecord[], limits: Limits): Promise<Finding> {
  const letters = [...new Set(records.map(({ letter }) => letter))];
  const used = await Promise.all(
    letters.map(async (letter) => {
      const own = records.filter((record) => record.letter === letter);
      const sizes = await Promise.all(own.map(({ name }) => sizeOf(join(folder, name))));
      return { letter, count: own.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
  const limit = `${limits.records} / ${megabytes(limits.bytes)} MB`;
  const words = used
    .map(({ letter, count, bytes }) => `${letter} ${count} / ${megabytes(bytes)} MB`)
    .join(", ");
  const kept: About = { id: "records.room", subject: { en: "records kept", ja: "記録の保存量" } };
  const isOver = used.some(({ count, bytes }) => count > limits.records + 1 || bytes > limits.bytes * 1.1);
  const text = {
    en: `${words || "none"} (limit ${limit} a volume)`,
    ja: `${words || "なし"} (上限はボリュームごとに ${limit})`,
  };
  if (!isOver) return good(kept, text);
  return notGood(kept, "warning", {
    found: text,
    why: {
      en: "Each run removes the oldest beyond the limits: here that does not work, or the limits have just been lowered.",
      ja: "上限を超えた古い記録は実行のたびに削除されます。削除できていないか、上限を下げた直後です。",
    },
    remedy: {
      en: "Look again after the next run; then see whether LifeKeeper's account can delete files there.",
      ja: "次回の実行後に再度確認し、LifeKeeper の実行アカウントがファイルを削除できるか確認してください。",
    },
  });
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}

function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Files of runs that are no more: whoever lives holds the lock of its own name. */
async function leftBehind(records: string): Promise<Finding[]> {
  const folder = runningFolder(records);
  const runs = [...new Map((await runFiles(folder)).map((file) => [file.runId, file])).values()];
  const held = await Promise.all(runs.map(({ runId }) => isHeld(folder, runId)));
  const dead = runs.filter((_, place) => held[place] === false);
  const [first] = dead;
  if (first === undefined) return [];
  return [
    notGood({ id: "records.killed", subject: { en: "killed runs", ja: "強制終了された処理" } }, "warning", {
      found: {
        en: `${dead.length} run(s) were killed and have left their files, ${first.runId} among them.`,
        ja: `強制終了された処理のファイルが ${dead.length} 件残っています (${first.runId} など)。`,
      },
      why: {
        en: "A run that is killed (by LifeKeeper's limit, a crash, a power loss) has not done all it had to.",
        ja: "LifeKeeper の制限時間、異常終了、電源断などで、処理が最後まで実行されていません。",
      },
      remedy: {
        en: "The next run on that volume records and clears them (VK144). Where it happens again, compare LifeKeeper's limit with the deadlines.",
        ja: "同じボリュームの次回の実行時に記録・整理されます (VK144)。繰り返す場合は、LifeKeeper の制限時間と timeouts を確認してください。",
      },
    }),
  ];
}
