import { lifeKeeperService, onPeer, systemState } from "@volkit/lifekeeper";
import { failureOf } from "@volkit/tool-command";
import { listShadows, listShadowStorage } from "@volkit/vss-manager";
import { lifeKeeperLock } from "@volkit/volume-locker";
import { answerOf, endingOf, pairsOf, peersOf, type Evidence } from "./evidence.js";
import { callsOf } from "./known-run.js";
import { both, settledBy, type OpenFact } from "./open-fact.js";
import { endedHow, exitCodeOf, hasEnded, reading, shown } from "./sightings.js";

/** A question that Windows answers with an exit status of its own, 1060, wherever it is asked (captured). */
export const noSuchService = reading({ name: "sc", home: "windows" }, "query", "VolkitNoSuchService");

const noPeer = both(
  "No peer could be asked through lcdremexec. A bundle made while a peer is up settles it.",
  "lcdremexec で対向側ノードに問い合わせできていません。対向側ノードの稼働中に作成したバンドルで確認できます。",
);
const programs = (evidence: Evidence) =>
  pairsOf(evidence.site).flatMap(({ volume, peer }) => [
    { peer: peer.node, command: onPeer(peer.node, listShadows(volume)) },
    { peer: peer.node, command: onPeer(peer.node, listShadowStorage(volume)) },
    { peer: peer.node, command: onPeer(peer.node, lifeKeeperLock(volume)) },
  ]);
/** A peer that LifeKeeper calls dead runs nothing: what lcdremexec answers then is its own. */
const isUp = (evidence: Evidence, peer: string): boolean =>
  answerOf(evidence, systemState(peer))?.kind !== "dead";
const statesOfPeers = (evidence: Evidence) =>
  peersOf(evidence.site).map((peer) => ({ peer, command: systemState(peer) }));
const services = (evidence: Evidence) =>
  peersOf(evidence.site).map((peer) => ({ peer, command: onPeer(peer, noSuchService) }));

/** How a program is run on a peer. */
export const lifeKeeperPeerFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.lcdremexec-exit",
    question: both(
      "Is lcdremexec's exit status the remote program's own?",
      "lcdremexec の終了コードは、対向側で実行したプログラムのものか。",
    ),
    assumed: both(
      "Yes (documented for the Linux sibling). A service that does not exist is 1060 here and there.",
      "そのとおり (Linux 版の文書による)。存在しないサービスの問い合わせは、どちらでも 1060 になる。",
    ),
    setting: null,
    by: "questions",
    asks: (evidence) => [{ command: noSuchService }, ...statesOfPeers(evidence), ...services(evidence)],
    settle: (evidence) => {
      const here = exitCodeOf(endingOf(evidence, noSuchService));
      const asked = services(evidence).flatMap(({ peer, command }) => {
        const ending = endingOf(evidence, command);
        return hasEnded(ending) && here !== undefined && isUp(evidence, peer) ? [{ peer, ending }] : [];
      });
      return settledBy(
        asked,
        ({ ending }) => ending.exitCode === here,
        ({ peer, ending }) => `${peer}: ${shown(ending)}; ".": exit ${here ?? ""}`,
        noPeer,
      );
    },
  },
  {
    id: "lifekeeper.lcdremexec-output",
    question: both(
      "Is the remote program's output on lcdremexec's stdout, byte for byte?",
      "対向側プログラムの出力は、そのまま lcdremexec の標準出力に出るか。",
    ),
    assumed: both(
      "Yes (documented for the Linux sibling), so that answers are read as at home.",
      "そのとおり (Linux 版の文書による)。応答は自ノードの場合と同じように読み取る。",
    ),
    setting: null,
    by: "questions",
    asks: ({ site }) => peersOf(site).map((peer) => ({ peer, command: onPeer(peer, lifeKeeperService()) })),
    settle: (evidence) =>
      settledBy(
        peersOf(evidence.site).flatMap((peer) => {
          const command = onPeer(peer, lifeKeeperService());
          const ending = endingOf(evidence, command);
          return hasEnded(ending) && failureOf(ending) === undefined
            ? [{ peer, ending, state: command.read(ending) }]
            : [];
        }),
        ({ state }) => state.kind !== "unknown",
        ({ peer, ending }) => `${peer}: ${shown(ending)}`,
        noPeer,
      ),
  },
  {
    id: "lifekeeper.lcdremexec-finds-programs",
    question: both(
      "Does the peer find vssadmin.exe and volume.exe by their names alone?",
      "対向側で vssadmin.exe と volume.exe は、名前だけの指定で見つかるか。",
    ),
    assumed: both(
      "Yes: the kit's outline names no folder (monitor.5).",
      "見つかる (処理概要の monitor.5 にはフォルダの指定がない)。",
    ),
    setting: "vss.peerDelete",
    by: "questions",
    asks: (evidence) => [...statesOfPeers(evidence), ...programs(evidence)],
    settle: (evidence) =>
      settledBy(
        programs(evidence).flatMap(({ peer, command }) => {
          const ending = endingOf(evidence, command);
          const program = command.args[3] ?? "";
          return hasEnded(ending) && isUp(evidence, peer)
            ? [{ peer, program, ending, answer: command.read(ending) }]
            : [];
        }),
        ({ answer }) => answer.kind !== "unknown",
        ({ peer, program, ending }) => `${peer} ${program}: ${shown(ending)}`,
        noPeer,
      ),
  },
  {
    id: "lifekeeper.lcdremexec-waits",
    question: both(
      "Does lcdremexec wait without end for a peer that does not answer?",
      "対向側が応答しない場合、lcdremexec は待ち続けるか。",
    ),
    assumed: both(
      "Yes (documented for the Linux sibling): the kit ends it at its deadline.",
      "待ち続ける (Linux 版の文書による)。volkit はタイムアウトで終了させる。",
    ),
    setting: "timeouts.lcdremexec",
    by: "records",
    settle: ({ runs, heard }) => {
      const recorded = callsOf(
        runs,
        ({ tool, ending }) => tool === "lcdremexec" && ending !== null && ending.exitCode !== 0,
      ).map(({ peer, durationMs, ending }) => ({
        peer: peer ?? "",
        isLate: ending?.how === "timed-out",
        text: `${ending?.how ?? ""} ${ending?.exitCode ?? ""} ${((durationMs ?? 0) / 1000).toFixed(1)} s`,
      }));
      const asked = heard
        .filter(({ tool, ending }) => tool === "lcdremexec" && ending.how === "timed-out")
        .map(({ line, ending }) => ({ peer: line, isLate: true, text: endedHow(ending) }));
      return settledBy(
        [...asked, ...recorded].filter(({ isLate }) => isLate),
        ({ isLate }) => isLate,
        ({ peer, text }) => `${peer}: ${text}`,
        both(
          "No question to a peer came to its deadline.",
          "対向側への問い合わせがタイムアウトした例はありません。",
        ),
      );
    },
  },
];
