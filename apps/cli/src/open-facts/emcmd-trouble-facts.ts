import { getMirrorVolInfo } from "@volkit/emcmd-parser";
import { systemState } from "@volkit/lifekeeper";
import { answerOf, endingOf, peersOf } from "./evidence.js";
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

/** What EMCMD answers where there is no mirror, no peer, or no service. */
export const emcmdTroubleFacts: readonly OpenFact[] = [
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
    asks: (evidence) => {
      const { unmirrored, form } = evidence.site;
      return [{ command: getMirrorVolInfo(".", unmirrored, form) }, ...mirrorQuestions(evidence)];
    },
    settle: (evidence) => {
      const command = getMirrorVolInfo(".", evidence.site.unmirrored, evidence.site.form);
      const ending = endingOf(evidence, command);
      const fails = mirrorsHere(evidence).every(({ answer }) => answer.kind === "failed");
      if (hasEnded(ending) && ending.exitCode !== 0 && fails) {
        return open(
          `EMCMD answered for no mirrored volume here either: ${shown(ending)}`,
          `EMCMD はミラーのあるボリュームの問い合わせにも成功していません: ${shown(ending)}`,
        );
      }
      return settledBy(
        hasEnded(ending) ? [ending] : [],
        (seen) => {
          const answer = command.read(seen);
          return answer.kind === "failed" || (answer.role !== "source" && answer.role !== "target");
        },
        shown,
        both(
          "EMCMD did not answer for a letter that no resource has.",
          "リソースのないドライブレターについて EMCMD の応答が得られていません。",
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
      "It can (inferred); monitor.1 fails the check then, as the specification of the recovery kit for DataKeeper has it.",
      "ある (推定)。その場合も DataKeeper 用リカバリキットの処理仕様どおり monitor.1 で異常とする。",
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
      if (failed.length > 0) {
        return open(
          "EMCMD failed here, and no peer said at the same time that it is mirroring.",
          "自ノードの EMCMD は失敗していますが、同時にミラーリング中と答えた対向側がありません。",
        );
      }
      return open(
        "EMCMD answered here. A bundle made while it fails here and the peer still says mirroring settles it.",
        "自ノードの EMCMD は応答しています。自ノードで失敗し、対向側がミラーリング中と答えるときのバンドルで確認できます。",
      );
    },
  },
];
