import type { Bilingual } from "@volkit/kit-orchestrator";
import { lifeKeeperService, onPeer, systemState } from "@volkit/lifekeeper";
import { failureOf } from "@volkit/tool-command";
import { listShadows, listShadowStorage } from "@volkit/vss-manager";
import { lifeKeeperLock } from "@volkit/volume-locker";
import { answerOf, endingOf, getsThrough, pairsOf, peersOf, type Evidence } from "./evidence.js";
import { callsOf } from "./known-run.js";
import { both, open, settledBy, type OpenFact, type Settlement } from "./open-fact.js";
import { exitCodeOf, hasEnded, reading, shown } from "./sightings.js";

/** A question that Windows answers with an exit status of its own, 1060, wherever it is asked (captured). */
export const noSuchService = reading({ name: "sc", home: "windows" }, "query", "VolkitNoSuchService");

/** Off Windows an exit status has eight bits: 1060 comes as 36, which is no witness of either. */
export function isCutShort({ site }: Evidence, { exitCode }: { readonly exitCode: number }): boolean {
  return site.platform !== "win32" && exitCode === 1060 % 256;
}

export function cutShort(seen: string): Settlement {
  return open(
    `Not Windows: exit statuses are cut to eight bits here, 1060 to 36. Seen: ${seen}`,
    `Windows ではないため終了コードが 8 ビットに切り詰められます (1060 は 36)。確認した応答: ${seen}`,
  );
}

/** Why nothing is known through lcdremexec; what would settle it depends on whether the peers are up. */
function noPeer(evidence: Evidence): Bilingual {
  const peers = peersOf(evidence.site);
  if (peers.length === 0) {
    return both(
      "No peer was known at the time of this bundle.",
      "このバンドルの作成時、対向側ノードを特定できていません。",
    );
  }
  if (peers.every((peer) => !isUp(evidence, peer))) {
    return both(
      "LifeKeeper calls every peer dead, and what fails then may be lcdremexec itself. A bundle made while a peer is up settles it.",
      "対向側ノードがすべて停止中で、lcdremexec 自体が失敗した可能性があります。対向側ノードの稼働中に作成したバンドルで確認できます。",
    );
  }
  return both(
    "lcdremexec brought no answer from a peer at the time of this bundle: what failed may be lcdremexec itself.",
    "このバンドルの作成時、lcdremexec で対向側の応答が得られていません。lcdremexec 自体が失敗した可能性があります。",
  );
}
const programs = (evidence: Evidence) =>
  pairsOf(evidence.site).flatMap(({ volume, peer }) => [
    { peer: peer.node, command: onPeer(peer.node, listShadows(volume)) },
    { peer: peer.node, command: onPeer(peer.node, listShadowStorage(volume)) },
    { peer: peer.node, command: onPeer(peer.node, lifeKeeperLock(volume)) },
  ]);
/** A peer that LifeKeeper calls dead runs nothing: what lcdremexec answers then is its own. */
const isUp = (evidence: Evidence, peer: string): boolean =>
  answerOf(evidence, systemState(peer))?.kind !== "dead";
/** A failure is the remote program's only where lcdremexec has brought something else from that peer. */
const isAnswered = (evidence: Evidence, peer: string): boolean =>
  isUp(evidence, peer) && getsThrough(evidence, "lcdremexec", peer);
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
        return hasEnded(ending) && here !== undefined && isAnswered(evidence, peer) ? [{ peer, ending }] : [];
      });
      const cut = asked.find(({ ending }) => ending.exitCode === here && isCutShort(evidence, ending));
      if (cut !== undefined) return cutShort(`${cut.peer}: ${shown(cut.ending)}`);
      return settledBy(
        asked,
        ({ ending }) => ending.exitCode === here,
        ({ peer, ending }) => `${peer}: ${shown(ending)}; ".": exit ${here ?? ""}`,
        noPeer(evidence),
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
        noPeer(evidence),
      ),
  },
  {
    id: "lifekeeper.lcdremexec-finds-programs",
    question: both(
      "Does the peer find vssadmin.exe and volume.exe by their names alone?",
      "対向側で vssadmin.exe と volume.exe は、名前だけの指定で見つかるか。",
    ),
    assumed: both(
      "Yes: the specification of the recovery kit for DataKeeper names no folder (monitor.5).",
      "見つかる (DataKeeper 用リカバリキットの処理仕様の monitor.5 にはフォルダの指定がない)。",
    ),
    setting: "vss.peerDelete",
    by: "questions",
    asks: (evidence) => [...statesOfPeers(evidence), ...programs(evidence)],
    settle: (evidence) =>
      settledBy(
        programs(evidence).flatMap(({ peer, command }) => {
          const ending = endingOf(evidence, command);
          const program = command.args[3] ?? "";
          return hasEnded(ending) && isAnswered(evidence, peer)
            ? [{ peer, program, ending, answer: command.read(ending) }]
            : [];
        }),
        ({ answer }) => answer.kind !== "unknown",
        ({ peer, program, ending }) => `${peer} ${program}: ${shown(ending)}`,
        noPeer(evidence),
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
      const recorded = callsOf(runs, ({ tool }) => tool === "lcdremexec").flatMap(({ peer, ending }) =>
        ending?.how === "timed-out" ? [{ peer: peer ?? "", seconds: ending.seconds }] : [],
      );
      const asked = heard.flatMap(({ tool, peer = "", ending }) =>
        tool === "lcdremexec" && ending.how === "timed-out" ? [{ peer, seconds: ending.seconds }] : [],
      );
      const [longest] = [...asked, ...recorded].toSorted((one, other) => other.seconds - one.seconds);
      if (longest !== undefined && longest.seconds < longWait) {
        const { peer, seconds } = longest;
        return open(
          `It still waited for ${peer} when it was ended after ${seconds} s. That is too short to tell; an action's deadline of ${longWait} s or more settles it.`,
          `${peer} への問い合わせを ${seconds} 秒で打ち切りました。判断には短すぎます (${longWait} 秒以上のタイムアウトでの記録で確認できます)。`,
        );
      }
      return settledBy(
        longest === undefined ? [] : [longest],
        () => true,
        ({ peer, seconds }) => `${peer}: > ${seconds} s`,
        both(
          "No question to a peer came to its deadline.",
          "対向側への問い合わせがタイムアウトした例はありません。",
        ),
      );
    },
  },
];

/** Waiting for less than this, in seconds, is no sign of waiting without end. */
const longWait = 30;
