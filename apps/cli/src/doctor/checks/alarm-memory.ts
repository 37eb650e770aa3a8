import type { Bilingual } from "@volkit/kit-orchestrator";
import { parseVolume } from "@volkit/tool-command";
import { constants } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { folderAt } from "../../alarms/folder.js";
import { alarmsFile, lost, readAlarms } from "../../alarms/read.js";
import { reasonOf } from "../../reason.js";
import { recordFolder } from "../../records/folder.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, listed } from "../in-words.js";
import type { Surroundings } from "../surroundings.js";

export const aboutMemory: About = {
  id: "alarm.memory",
  subject: { en: "what was told of split brains", ja: "通知状況のフォルダ" },
};

/**
 * Where changes alone are told: whether what was told can be read, and kept as far as that shows without writing. Where
 * nothing says where records are kept, that is a finding of its own.
 */
export async function checkAlarmMemory({
  file,
  system,
  configured,
}: Pick<Surroundings, "file" | "system" | "configured">): Promise<Finding[]> {
  const records = recordFolder(file, system);
  if (configured.settings.splitBrain.notify !== "on-change" || records === undefined) return [];
  const folder = dirname(alarmsFile(records, { letter: "E", name: "E:" }));
  const place = await folderAt(folder);
  if (place.kind === "absent") return [good(aboutMemory, nothingTold)];
  if (place.kind === "unusable") return [unusable(lost(folder, place.why).why)];

  const denied = system.platform === "win32" ? undefined : await deniedAt(folder);
  if (denied !== undefined) return [unusable(lost(folder, denied).why)];
  const names = await readdir(folder).catch(() => []);
  const volumes = names.flatMap(
    (name) => parseVolume(/^([A-Z])\.json$/.exec(name)?.[1]?.concat(":") ?? "") ?? [],
  );
  const read = await Promise.all(volumes.map((volume) => readAlarms(records, volume)));
  const unread = read.flatMap((one) => (one.kind === "lost" ? [one.why] : []));
  return [unread.length > 0 ? unusable(listed(unread.map(inBoth))) : good(aboutMemory, both(folder))];
}

function deniedAt(folder: string): Promise<string | undefined> {
  return access(folder, constants.R_OK | constants.W_OK).then(() => undefined, reasonOf);
}

function inBoth(why: Bilingual | string): Bilingual {
  return typeof why === "string" ? both(why) : why;
}

function unusable(why: Bilingual | string): Finding {
  const { en, ja } = inBoth(why);
  return notGood(aboutMemory, "warning", {
    found: { en: `${en}.`, ja: `${ja}。` },
    why: {
      en: "Without it every check tells of a split brain again (VK328), and that it is over is not told (VK329).",
      ja: "使用できない場合、監視のたびに改めて通知し (VK328)、解消は通知しません (VK329)。",
    },
    remedy: {
      en: "Let LifeKeeper's account read and write it, or move away what stands there: the next check makes it anew.",
      ja: "LifeKeeper の実行アカウントに読み取りと書き込みの権限を与えるか、その名前のものを移動してください (次回の監視で作成されます)。",
    },
  });
}

const nothingTold: Bilingual = { en: "nothing was told yet", ja: "通知はまだありません" };
