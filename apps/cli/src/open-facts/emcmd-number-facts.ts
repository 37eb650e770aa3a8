import { emcmd } from "@volkit/emcmd-parser";
import { lines } from "@volkit/tool-command";
import { endingOf, type Evidence } from "./evidence.js";
import {
  linesOf,
  mirrorQuestions,
  mirrorsHere,
  mirrorsOfPeers,
  peerMirrorQuestions,
} from "./mirror-answers.js";
import { both, open, settledBy, type OpenFact, type Question } from "./open-fact.js";
import { quoted, reading, shown } from "./sightings.js";

const everyNode = (evidence: Evidence): Question[] => [
  ...mirrorQuestions(evidence),
  ...peerMirrorQuestions(evidence),
];
const allLines = (evidence: Evidence) => linesOf([...mirrorsHere(evidence), ...mirrorsOfPeers(evidence)]);
const notFrom = (role: string, name: string) =>
  both(
    `No line of a ${role} was seen at the time of this bundle. One made on or with a ${role} settles it.`,
    `このバンドルの作成時、${name}側の行が得られていません。${name}を含む構成でのバンドルで確認できます。`,
  );

/** What the numbers in a line of GETMIRRORVOLINFO mean. */
export const emcmdNumberFacts: readonly OpenFact[] = [
  {
    id: "emcmd.role-target",
    question: both("Is a target's role the number 2?", "ターゲットの役割の番号は 2 か。"),
    assumed: both(
      "1 is source (seen), 2 is target (recalled from the manual).",
      "1 がソース (確認済み)、2 がターゲット (マニュアルの記載による。未検証)。",
    ),
    setting: null,
    by: "questions",
    asks: everyNode,
    settle: (evidence) => {
      const heard = allLines(evidence);
      const opposite = heard.filter(
        ({ at, volume, role }) =>
          (role === "target" || role === "unknown") &&
          heard.some((other) => other.role === "source" && other.at !== at && other.volume === volume),
      );
      return settledBy(
        opposite,
        ({ role }) => role === "target",
        ({ at, roleNumber }) => `${at}: ${roleNumber}`,
        notFrom("target", "ターゲット"),
      );
    },
  },
  {
    id: "emcmd.role-none-invalid",
    question: both(
      'Are 0 and -1 the roles "none" and "invalid", and when are they printed?',
      "役割 0 は「なし」、-1 は「無効」か。どのようなときに出力されるか。",
    ),
    assumed: both(
      "Yes (recalled). They, and every number that is not known, are neither source nor target.",
      "そのとおり (マニュアルの記載による。未検証)。未知の番号と同様、ソースともターゲットともみなさない。",
    ),
    setting: null,
    by: "questions",
    asks: everyNode,
    settle: (evidence) =>
      settledBy(
        allLines(evidence).filter(({ role }) => role !== "source" && role !== "target"),
        ({ role }) => role === "none" || role === "invalid",
        ({ at, volume, roleNumber, stateNumber }) =>
          `${at}: ${volume.name} role ${roleNumber}, state ${stateNumber}`,
        both("No other role than 1 and 2 was seen.", "1 と 2 以外の役割は確認されていません。"),
      ),
  },
  {
    id: "emcmd.state-invalid",
    question: both(
      'Is -1 the mirror state "invalid", and are there states beside -1 to 5?',
      "ミラー状態 -1 は「無効」か。-1 から 5 以外の状態はあるか。",
    ),
    assumed: both(
      "0 to 5 as seen, -1 invalid (recalled). Any other number is never read as mirroring.",
      "0 から 5 は確認済み、-1 は無効 (マニュアルの記載による。未検証)。他の番号はミラーリング中とみなさない。",
    ),
    setting: null,
    by: "questions",
    asks: everyNode,
    settle: (evidence) =>
      settledBy(
        allLines(evidence).filter(({ state }) => state === "invalid" || state === "unknown"),
        ({ state }) => state === "invalid",
        ({ at, volume, stateNumber }) => `${at}: ${volume.name} state ${stateNumber}`,
        both("Only states from 0 to 5 were seen.", "0 から 5 の状態だけが確認されています。"),
      ),
  },
  {
    id: "emcmd.sides-disagree",
    question: both(
      "Can source and target name different states of the same mirror?",
      "ソースとターゲットが、同じミラーについて異なる状態を答えることがあるか。",
    ),
    assumed: both(
      "They can, as after a crash (seen in a comment): the source's word counts.",
      "ある (障害後など。公開スクリプトのコメントによる)。ソースの答えを優先する。",
    ),
    setting: null,
    by: "questions",
    asks: everyNode,
    settle: (evidence) => {
      const heard = allLines(evidence);
      if (!heard.some(({ role }) => role === "target")) {
        return open(
          "No line of a target to compare with, at the time of this bundle.",
          "このバンドルの作成時、比較するターゲット側の行が得られていません。",
        );
      }
      const unlike = heard.flatMap((source) =>
        heard
          .filter(
            ({ role, volume, state }) =>
              role === "target" && volume === source.volume && state !== source.state,
          )
          .map((target) => ({ source, target })),
      );
      return settledBy(
        unlike.filter(({ source }) => source.role === "source"),
        () => true,
        ({ source, target }) =>
          `${source.at} ${source.volume.name} ${source.stateNumber}; ${target.at} ${target.stateNumber}`,
        both("Both sides say the same now.", "現在は両側の答えが一致しています。"),
      );
    },
  },
  {
    id: "emcmd.volume-info",
    question: both(
      "Does GETVOLUMEINFO name the same role in words (SOURCE, TARGET), and how is it laid out?",
      "GETVOLUMEINFO は同じ役割を SOURCE / TARGET の語で表示するか。その形式はどのようなものか。",
    ),
    assumed: both(
      "It does (seen in public scripts); the kit does not ask it. It would be a second witness of the role's number.",
      "表示する (公開スクリプトで確認)。volkit は使用しないが、役割の番号を裏付ける材料になる。",
    ),
    setting: null,
    by: "questions",
    asks: (evidence) => [
      ...mirrorQuestions(evidence),
      ...evidence.site.resources.map(({ volume }) => ({ command: volumeInfo(volume.letter) })),
    ],
    settle: (evidence) => {
      const told = mirrorsHere(evidence).flatMap(({ volume, answer }) => {
        const ending = endingOf(evidence, volumeInfo(volume.letter));
        const words = lines(ending?.stdout.text ?? "").flatMap(
          (line) => line.match(/\b(?:SOURCE|TARGET)\b/g) ?? [],
        );
        const role = answer.kind === "mirror" ? answer.role : "unknown";
        return ending === undefined || words.length === 0 || role === "unknown"
          ? []
          : [{ role, words, ending }];
      });
      if (told.length > 0) {
        return settledBy(
          told,
          ({ role, words }) => words.every((word) => word.toLowerCase() === role),
          ({ role, ending }) => `${role}: ${quoted(ending.stdout.text)}`,
          notFrom("source", "ソース"),
        );
      }
      const endings = evidence.site.resources.flatMap(
        ({ volume }) => endingOf(evidence, volumeInfo(volume.letter)) ?? [],
      );
      const text = endings.map(shown).join("; ");
      return open(
        `No answer that named SOURCE or TARGET: ${text}`,
        `SOURCE または TARGET を含む応答がありません: ${text}`,
      );
    },
  },
];

function volumeInfo(letter: string) {
  return reading(emcmd, ".", "GETVOLUMEINFO", letter, "1");
}
