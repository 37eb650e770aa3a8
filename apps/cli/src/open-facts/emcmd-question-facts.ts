import { getMirrorVolInfo } from "@volkit/emcmd-parser";
import { endingOf, type Evidence } from "./evidence.js";
import { mirrorQuestions, mirrorsHere } from "./mirror-answers.js";
import { both, settledBy, type OpenFact } from "./open-fact.js";
import { shown } from "./sightings.js";

const noMirror = both(
  "EMCMD gave no usable line for any resource here. A healthy mirror settles it.",
  "どのリソースについても EMCMD から使用できる行が得られていません。ミラーが正常なときに再度実行してください。",
);

/** How EMCMD is asked, and what it answers with. */
export const emcmdQuestionFacts: readonly OpenFact[] = [
  {
    id: "emcmd.volume-argument",
    question: both(
      "Does EMCMD take the volume with its colon (E:), or only its letter (E)?",
      "EMCMD へのボリューム指定は、コロン付き (E:) と文字のみ (E) のどちらを受け付けるか。",
    ),
    assumed: both(
      "With its colon, as the specification of the recovery kit for DataKeeper has it; public scripts pass the letter alone.",
      "コロン付き (DataKeeper 用リカバリキットの処理仕様どおり)。公開スクリプトでは文字のみの例がある。",
    ),
    setting: "emcmd.volumeArgument",
    by: "questions",
    asks: ({ site }) =>
      site.resources.flatMap(({ volume }) => [
        { command: getMirrorVolInfo(".", volume, "E:") },
        { command: getMirrorVolInfo(".", volume, "E") },
      ]),
    settle: (evidence) => {
      const asked = evidence.site.resources.map(({ volume }) => ({
        colon: isUsable(evidence, volume, "E:"),
        letter: isUsable(evidence, volume, "E"),
        volume,
      }));
      const wanted = evidence.site.form;
      return settledBy(
        asked.filter(({ colon, letter }) => colon || letter),
        ({ colon, letter }) => (wanted === "E:" ? colon : letter),
        ({ colon, letter, volume }) =>
          `"${volume.name}" ${colon ? "OK" : "NG"}, "${volume.letter}" ${letter ? "OK" : "NG"}`,
        noMirror,
      );
    },
  },
  {
    id: "emcmd.node-argument",
    question: both(
      "Does EMCMD take a node's LifeKeeper name, also its own, and answer as it does for `.`?",
      "EMCMD は LifeKeeper のノード名 (自ノード名を含む) を受け付け、「.」と同じ応答を返すか。",
    ),
    assumed: both(
      "Yes: restore.2 asks by this node's own name, monitor.4 by the peer's.",
      "受け付ける (restore.2 は自ノード名、monitor.4 は対向側ノード名で問い合わせる)。",
    ),
    setting: "node",
    by: "questions",
    asks: (evidence) => [
      ...mirrorQuestions(evidence),
      ...evidence.site.resources.map(({ volume }) => ({
        command: getMirrorVolInfo(evidence.site.node, volume, evidence.site.form),
      })),
    ],
    settle: (evidence) => {
      const { node, form } = evidence.site;
      const asked = mirrorsHere(evidence).flatMap(({ volume, answer, ending }) => {
        const byName = endingOf(evidence, getMirrorVolInfo(node, volume, form));
        return byName === undefined || answer.kind === "failed" ? [] : [{ ending, byName }];
      });
      return settledBy(
        asked,
        ({ ending, byName }) => ending.stdout.text === byName.stdout.text,
        ({ ending, byName }) => `".": ${shown(ending)}, "${node}": ${shown(byName)}`,
        noMirror,
      );
    },
  },
  {
    id: "emcmd.status-line",
    question: both(
      'Does GETMIRRORVOLINFO print a line "Status = N" when it succeeds?',
      "GETMIRRORVOLINFO は成功時に「Status = N」行を表示するか。",
    ),
    assumed: both(
      "No (inferred). One with 0 does no harm; any other number counts as a failure.",
      "表示しない (公開スクリプトからの推定)。0 の行は無視し、0 以外は失敗とみなす。",
    ),
    setting: null,
    by: "questions",
    asks: mirrorQuestions,
    settle: (evidence) =>
      settledBy(
        mirrorsHere(evidence).filter(({ answer }) => answer.kind === "mirror"),
        ({ ending }) => !/Status\s*=/i.test(`${ending.stdout.text}${ending.stderr.text}`),
        ({ ending }) => shown(ending),
        noMirror,
      ),
  },
];

function isUsable(evidence: Evidence, volume: Evidence["site"]["unmirrored"], form: "E:" | "E"): boolean {
  const command = getMirrorVolInfo(".", volume, form);
  const ending = endingOf(evidence, command);
  return ending !== undefined && command.read(ending).kind === "mirror";
}
