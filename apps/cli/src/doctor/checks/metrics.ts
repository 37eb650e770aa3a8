import { constants } from "node:fs";
import { access, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../../reason.js";
import type { System } from "../../system.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both } from "../in-words.js";
import type { Surroundings } from "../surroundings.js";

export const aboutMetrics: About = {
  id: "metrics.folder",
  subject: { en: "folder of the metrics", ja: "メトリクスのフォルダ" },
};

/** Whether the collector's folder is there and takes files, as far as that shows without writing; nothing where none is wanted. */
export async function checkMetrics({
  configured,
  system,
}: Pick<Surroundings, "configured" | "system">): Promise<Finding[]> {
  const { folder } = configured.metrics;
  if (folder === undefined) return [];
  const names = await readdir(folder).catch((error: unknown) => error);
  if (!Array.isArray(names)) return [unusable(folder, reasonOf(names))];
  const files = names.map(String).filter((name) => /^volkit-(?:[A-Z]|none)\.prom$/.test(name));
  return [await finding(folder, files, system)];
}

/** A file of the last hour proves that the folder takes them: LifeKeeper checks every few minutes. */
const recentMs = 3_600_000;

async function finding(folder: string, files: readonly string[], system: System): Promise<Finding> {
  const times = await Promise.all(files.map((name) => writtenAt(join(folder, name))));
  const age = system.now() - Math.max(-Infinity, ...times);
  if (age >= 0 && age < recentMs) {
    const minutes = Math.floor(age / 60_000);
    return good(aboutMetrics, {
      en: `${folder}; the newest file is ${minutes} min old`,
      ja: `${folder} (最新のファイルは ${minutes} 分前)`,
    });
  }
  if (system.platform === "win32") {
    return notGood(aboutMetrics, "unknown", {
      found: {
        en: `${folder} is there, and no file of volkit's in it is younger than an hour.`,
        ja: `${folder} はありますが、1 時間以内に volkit が書き込んだファイルがありません。`,
      },
      why: {
        en: "Only writing would show whether it takes files, and doctor writes nothing.",
        ja: "doctor は書き込みを行わないため、ファイルを作成できるか確認できません。",
      },
      remedy: {
        en: "Look again after the next check of LifeKeeper's (or call quickCheck by hand).",
        ja: "LifeKeeper の次回の監視後 (または quickCheck の実行後) に再度確認してください。",
      },
    });
  }
  const why = await access(folder, constants.W_OK).then(() => undefined, reasonOf);
  return why === undefined ? good(aboutMetrics, both(folder)) : unusable(folder, why);
}

function unusable(folder: string, why: string): Finding {
  return notGood(aboutMetrics, "warning", {
    found: { en: `${folder} cannot be used: ${why}.`, ja: `${folder} を使用できません (${why})。` },
    why: {
      en: "Prometheus gets no metrics of volkit, or those of an earlier run (VK155).",
      ja: "Prometheus に volkit のメトリクスが渡らないか、以前の実行時の値のままになります (VK155)。",
    },
    remedy: {
      en: "Make the folder that metrics.folder names and let LifeKeeper's account write there; volkit never makes it.",
      ja: "metrics.folder のフォルダを作成し、LifeKeeper の実行アカウントに書き込み権限を与えてください (volkit は作成しません)。",
    },
  });
}

function writtenAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => -Infinity,
  );
}
