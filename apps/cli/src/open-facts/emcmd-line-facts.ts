import { isIP } from "node:net";
import { type Evidence } from "./evidence.js";
import {
  linesOf,
  mirrorQuestions,
  mirrorsHere,
  mirrorsOfPeers,
  peerMirrorQuestions,
} from "./mirror-answers.js";
import { both, settledBy, type OpenFact, type Question } from "./open-fact.js";
import { hasEnded, shown } from "./sightings.js";

const everyNode = (evidence: Evidence): Question[] => [
  ...mirrorQuestions(evidence),
  ...peerMirrorQuestions(evidence),
];
const allLines = (evidence: Evidence) => linesOf([...mirrorsHere(evidence), ...mirrorsOfPeers(evidence)]);
const ofTargets = (evidence: Evidence) => allLines(evidence).filter(({ role }) => role === "target");
const notFrom = (role: string, name: string) =>
  both(
    `No line of a ${role} was seen at the time of this bundle. One made on or with a ${role} settles it.`,
    `このバンドルの作成時、${name}側の行が得られていません。${name}を含む構成でのバンドルで確認できます。`,
  );

/** What the fields of a line of GETMIRRORVOLINFO are. */
export const emcmdLineFacts: readonly OpenFact[] = [
  {
    id: "emcmd.mirror-address",
    question: both(
      "Is the fourth field of a source's line an address, or can it be a name?",
      "ソース側の行の第 4 フィールドは必ずアドレスか、名前の場合もあるか。",
    ),
    assumed: both(
      "The target's mirror address, an IPv4 address where it was seen. A name is compared as it stands.",
      "ターゲットのミラー用アドレス (確認例は IPv4)。名前の場合は文字列のまま比較する。",
    ),
    setting: 'resources["TAG"].peers[0].addresses',
    by: "questions",
    asks: everyNode,
    settle: (evidence) =>
      settledBy(
        allLines(evidence).filter(({ role }) => role === "source"),
        ({ address }) => isIP(address) !== 0,
        ({ at, address }) => `${at}: ${address}`,
        notFrom("source", "ソース"),
      ),
  },
  {
    id: "emcmd.source-system",
    question: both(
      "Is the third field of a source's line its LifeKeeper name?",
      "ソース側の行の第 3 フィールドは、そのノードの LifeKeeper ノード名と一致するか。",
    ),
    assumed: both(
      "The source's system name; decisions rest on the role, not on it.",
      "ソースのシステム名。判定には役割の番号を使用し、このフィールドは使用しない。",
    ),
    setting: "node",
    by: "questions",
    asks: everyNode,
    settle: (evidence) =>
      settledBy(
        allLines(evidence).filter(({ role }) => role === "source"),
        ({ at, system }) => isNamed(system, at === "." ? evidence.site.node : at),
        ({ at, system }) => `${at === "." ? evidence.site.node : at}: ${system}`,
        notFrom("source", "ソース"),
      ),
  },
  {
    id: "emcmd.target-line",
    question: both(
      "Does a target print a line of the same layout, and with which fields?",
      "ターゲット側も同じ形式の行を出力するか。各フィールドの内容は何か。",
    ),
    assumed: both(
      "One usable line with the role 2; what its fields 3 and 4 hold decides nothing.",
      "役割が 2 の行を 1 行出力する。第 3・第 4 フィールドの内容は判定に使用しない。",
    ),
    setting: null,
    by: "questions",
    asks: everyNode,
    settle: (evidence) => {
      const targets = ofTargets(evidence);
      if (targets.length > 0) {
        return settledBy(
          targets,
          () => true,
          ({ at, volume, roleNumber, system, address, stateNumber }) =>
            `${at}: ${volume.name} ${roleNumber} ${system} ${address} ${stateNumber}`,
          notFrom("target", "ターゲット"),
        );
      }
      // A source here, whose peer answers 0 and says something that is no usable line: it is laid out otherwise.
      const others = mirrorsOfPeers(evidence).filter(
        ({ answer, ending }) =>
          hasEnded(ending) &&
          answer.kind === "failed" &&
          answer.failure.kind === "silent" &&
          ending.stdout.text.trim() !== "",
      );
      return settledBy(
        others,
        () => false,
        ({ at, ending }) => `${at}: ${shown(ending)}`,
        notFrom("target", "ターゲット"),
      );
    },
  },
];

/** Whether a system name means a node: in any case, with or without its domain. */
function isNamed(system: string, node: string): boolean {
  const [one, other] = [system.toLowerCase(), node.toLowerCase()];
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
