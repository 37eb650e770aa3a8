import { getMirrorVolInfo } from "@volkit/emcmd-parser";
import { systemState } from "@volkit/lifekeeper";
import { answerOf, endingOf, peersOf, type Evidence } from "./evidence.js";
import {
  linesOf,
  mirrorQuestions,
  mirrorsHere,
  mirrorsOfPeers,
  peerMirrorQuestions,
} from "./mirror-answers.js";
import { both, open, settledBy, type OpenFact } from "./open-fact.js";
import { endedHow, hasEnded, shown } from "./sightings.js";

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
      "With its colon, as the kit's outline has it; public scripts pass the letter alone.",
      "コロン付き (処理概要の記載どおり)。公開スクリプトでは文字のみの例がある。",
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
  {
    id: "emcmd.unmirrored",
    question: both(
      "What does GETMIRRORVOLINFO answer for a volume without a mirror?",
      "ミラーのないボリュームに対する GETMIRRORVOLINFO の応答はどのようなものか。",
    ),
    assumed: both(
      'A failure by exit status or by "Status = 15", or nothing at all; never a usable line that says source or target.',
      "終了コードまたは「Status = 15」による失敗か、出力なし。ソースやターゲットを示す行は出力しない。",
    ),
    setting: null,
    by: "questions",
    asks: ({ site }) => [{ command: getMirrorVolInfo(".", site.unmirrored, site.form) }],
    settle: (evidence) => {
      const command = getMirrorVolInfo(".", evidence.site.unmirrored, evidence.site.form);
      const ending = endingOf(evidence, command);
      return settledBy(
        hasEnded(ending) ? [ending] : [],
        (seen) => {
          const answer = command.read(seen);
          return answer.kind === "failed" || (answer.role !== "source" && answer.role !== "target");
        },
        shown,
        both(
          "EMCMD did not answer for a letter that no resource has.",
          "リソースのないドライブ文字について EMCMD の応答が得られていません。",
        ),
      );
    },
  },
  {
    id: "emcmd.unreachable",
    question: both(
      "What does EMCMD answer for a node that cannot be reached, and how long does that take?",
      "到達できないノードに対する EMCMD の応答はどのようなもので、何秒かかるか。",
    ),
    assumed: both(
      'A failure, in time: no usable line. It is never read as "no split brain".',
      "タイムアウト内に失敗する (使用できる行は出力しない)。「スプリットブレインなし」とはみなさない。",
    ),
    setting: "timeouts.GETMIRRORVOLINFO",
    by: "questions",
    asks: (evidence) => [
      ...peerMirrorQuestions(evidence),
      ...peersOf(evidence.site).map((peer) => ({ peer, command: systemState(peer) })),
    ],
    settle: (evidence) =>
      settledBy(
        mirrorsOfPeers(evidence).filter(
          ({ at, ending }) =>
            ending.how !== "missing" && answerOf(evidence, systemState(at))?.kind === "dead",
        ),
        ({ answer, ending }) => answer.kind === "failed" && ending.how === "exited",
        ({ at, ending }) => `${at}: ${shown(ending)}`,
        both(
          "LifeKeeper calls no peer dead. A bundle made while a peer is down settles it.",
          "停止中の対向側ノードがありません。対向側ノードの停止中に作成したバンドルで確認できます。",
        ),
      ),
  },
  {
    id: "emcmd.service-stopped",
    question: both(
      "Does EMCMD fail here while data still mirrors, because the DataKeeper service is stopped?",
      "DataKeeper サービスの停止中、ミラーリングが続いていても EMCMD が失敗することがあるか。",
    ),
    assumed: both(
      "It can (inferred); monitor.1 fails the check then, as the kit's outline has it.",
      "ある (推定)。その場合も処理概要どおり monitor.1 で異常とする。",
    ),
    setting: null,
    by: "questions",
    asks: (evidence) => [...mirrorQuestions(evidence), ...peerMirrorQuestions(evidence)],
    settle: (evidence) => {
      const failed = mirrorsHere(evidence).filter(({ answer }) => answer.kind === "failed");
      const mirroring = linesOf(mirrorsOfPeers(evidence)).filter(({ state }) => state === "mirroring");
      const both = failed.flatMap(({ volume, ending }) => {
        const line = mirroring.find((each) => each.volume.letter === volume.letter);
        return line === undefined ? [] : [{ volume, ending, peer: line.at }];
      });
      if (both.length > 0) {
        return settledBy(
          both,
          () => true,
          ({ volume, ending, peer }) => `${volume.name}: ".": ${endedHow(ending)}, ${peer}: mirroring`,
          noMirror,
        );
      }
      return open(
        "EMCMD answered here. A bundle made while it fails here and the peer still says mirroring settles it.",
        "自ノードの EMCMD は応答しています。自ノードで失敗し、対向側がミラーリング中と答えるときのバンドルで確認できます。",
      );
    },
  },
];

function isUsable(evidence: Evidence, volume: Evidence["site"]["unmirrored"], form: "E:" | "E"): boolean {
  const command = getMirrorVolInfo(".", volume, form);
  const ending = endingOf(evidence, command);
  return ending !== undefined && command.read(ending).kind === "mirror";
}
