import { managersInUse, toldAmong, wayOf } from "@volkit/kit-orchestrator";
import { alarmsFor } from "../../alarms/read.js";
import { recordFolder } from "../../records/folder.js";
import type { ResourceAnswers } from "../answers.js";
import { notGood, type Finding } from "../finding.js";
import type { Surroundings } from "../surroundings.js";

/** Split brains of a resource whose end has not been told to every manager, and which no check follows any more. */
export async function checkOpenAlarms(
  { tag, here }: ResourceAnswers,
  { configured, file, node, system }: Surroundings,
): Promise<Finding[]> {
  if (here === undefined) return [];
  const { settings } = configured;
  const kept = await alarmsFor(settings, recordFolder(file, system), here.volume, system.now());
  const ways = managersInUse(settings.snmp).map(wayOf);
  return Object.entries(kept?.peers ?? {}).flatMap(([peer, { kind, told }]) => {
    const untold = ways.filter((way) => !toldAmong(ways, told).includes(way)).map(({ name }) => name);
    if (kind !== "over" || untold.length === 0) return [];
    return [openAlarm(tag, node, peer, untold.join(", "))];
  });
}

function openAlarm(tag: string, node: string, peer: string, managers: string): Finding {
  const subject = { en: `open alarms of ${tag}`, ja: `${tag} の未完了の通知` };
  return notGood({ id: "alarm.open", subject }, "warning", {
    found: {
      en: `${managers}: not told yet that a split brain with ${peer}, told of by ${node}, is over.`,
      ja: `${node} が通知した ${peer} とのスプリットブレインの解消を、${managers} へ通知していません。`,
    },
    why: {
      en: "The managers may still show a split brain that is long over.",
      ja: "解消済みのスプリットブレインが、マネージャに発生中と表示されている可能性があります。",
    },
    remedy: {
      en: `When it is over, run volkit split-brain clear ${tag} on ${node}. The next check that finds ${node} source and ${peer} target tells it as well.`,
      ja: `解消後に ${node} で volkit split-brain clear ${tag} を実行してください。${node} がソース、${peer} がターゲットとなった後の監視でも通知されます。`,
    },
  });
}
