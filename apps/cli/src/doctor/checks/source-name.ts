import type { ResourceAnswers } from "../answers.js";
import { notGood, type Finding } from "../finding.js";
import { isSameNode } from "../surroundings.js";

/** Whether the mirror's lines call the source what LifeKeeper calls it; a domain after the name does not count. */
export function checkSourceName({ tag, here, peers }: ResourceAnswers, node: string): Finding[] {
  if (here?.mirror.answer.kind !== "mirror") return [];
  const { role, mirrors } = here.mirror.answer;
  const expected = role === "target" ? peers.map((peer) => peer.node) : [node];
  if (expected.length === 0) return [];

  const names = [...new Set(mirrors.map(({ system }) => system))];
  const others = names.filter((name) => !expected.some((one) => isSameNode(one, name.replace(/\..*$/s, ""))));
  if (others.length === 0) return [];
  const [shown, wanted] = [others.join(", "), expected.join(", ")];
  return [
    notGood(
      { id: "names.source", subject: { en: "the source's name", ja: "ソースノードの名前" }, tag, node },
      "warning",
      {
        found: {
          en: `EMCmd calls the source ${shown}; LifeKeeper's name would be ${wanted}.`,
          ja: `EMCmd の出力ではソースが ${shown} ですが、LifeKeeper のノード名は ${wanted} です。`,
        },
        why: {
          en: "restore.2a asks EMCmd under LifeKeeper's name (EMCmd NODE GETMIRRORVOLINFO): DataKeeper has to know it.",
          ja: "restore.2a は LifeKeeper のノード名で EMCmd に問い合わせるため、DataKeeper がその名前を認識できる必要があります。",
        },
        remedy: {
          en: `Run EMCmd ${node} GETMIRRORVOLINFO ${here.volume.name} by hand: where it answers, nothing is to be done.`,
          ja: `EMCmd ${node} GETMIRRORVOLINFO ${here.volume.name} を実行してください。応答があれば対処は不要です。`,
        },
      },
    ),
  ];
}
