import type { MirrorLine } from "@volkit/emcmd-parser";
import { beginRun, mirrorsOfPeer, type Bilingual, type Peer, noAlarms } from "@volkit/kit-orchestrator";
import { addressesOf } from "../../addresses-of.js";
import type { PeerAnswers, ResourceAnswers, VolumeAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, listed } from "../in-words.js";
import { isSameNode, type Surroundings } from "../surroundings.js";

/** Whether, on a source, each mirror leads to a known peer and each peer has a mirror, by the rules of monitor.3. */
export async function checkMirrorAddresses(
  answers: ResourceAnswers,
  around: Surroundings,
): Promise<Finding[]> {
  const { tag, here, there } = answers;
  if (here?.mirror.answer.kind !== "mirror" || there.length === 0) return [];
  const { role, mirrors } = here.mirror.answer;
  if (role !== "source") return [];

  const about: About = {
    id: "names.addresses",
    subject: { en: "mirrors and peers", ja: "ミラーと対向側の対応" },
    tag,
  };
  const matched = await Promise.all(there.map((one) => matchedMirrors(one, answers, here, mirrors, around)));
  const unsettled = matched.flatMap(({ problem }) => problem ?? []);
  const claimed = matched.flatMap((each) => each.mirrors);
  const leftOver = unsettled.length > 0 ? [] : mirrors.filter((line) => !claimed.includes(line)).map(nobodys);
  const problems = [...unsettled, ...leftOver];
  if (problems.length > 0) {
    const { en, ja } = listed(problems);
    return [notGood(about, "warning", { found: { en: `${en}.`, ja: `${ja}。` }, ...unmatched })];
  }
  const pairs = matched.map(
    ({ node, mirrors: own }) => `${own.map(({ address }) => address).join(" ")} -> ${node}`,
  );
  return [good(about, both(pairs.join(", ")))];
}

const unmatched = {
  why: {
    en: "monitor.3 goes by these addresses: where they do not fit, a peer's state can be left wrong, and each check warns.",
    ja: "monitor.3 はこのアドレスでミラーと対向側ノードを対応付けます。一致しないとステータスが誤ったまま残るおそれがあり、監視のたびに警告します。",
  },
  remedy: {
    en: "Write the address that EMCmd prints for each peer under resources.TAG.peers[].addresses.",
    ja: "EMCmd が表示する各対向側ノードのアドレスを resources.タグ名.peers[].addresses に記載してください。",
  },
};

function nobodys({ address }: MirrorLine): Bilingual {
  return {
    en: `The mirror to ${address} belongs to no known peer`,
    ja: `${address} へのミラーに該当する対向側ノードがありません`,
  };
}

/** What monitor.3 would take for a peer's mirrors, and what is wrong about that. */
async function matchedMirrors(
  { peer, mirror }: PeerAnswers,
  { tag, peers }: ResourceAnswers,
  { volume }: VolumeAnswers,
  mirrors: readonly MirrorLine[],
  { node, system, configured }: Surroundings,
) {
  const settings = { ...configured.settings, writeCheck: { by: "CheckVolume" } } as const;
  const run = beginRun({ tag, volume, node }, settings, {
    runner: { run: () => Promise.reject(new Error("matching asks nothing")) },
    report: () => undefined,
    note: () => undefined,
    pause: system.pause,
    addressesOf: (name) => addressesOf(name, system, { lookups: [] }),
    alarms: noAlarms,
  });
  const there = mirror?.answer ?? ({ kind: "failed", failure: { kind: "silent" } } as const);
  const own = await mirrorsOfPeer(run, peer, peers, mirrors, there);
  return { node: peer.node, mirrors: own, problem: problemOf(peer, own, mirrors) };
}

function problemOf(
  { node, addresses }: Peer,
  own: readonly MirrorLine[],
  all: readonly MirrorLine[],
): Bilingual | undefined {
  const [lines, configured] = [addressesIn(own), addresses.join(", ")];
  if (own.length === 0) {
    return {
      en: `Which of the mirrors (${addressesIn(all)}) leads to ${node} is not known`,
      ja: `どのミラー (${addressesIn(all)}) が ${node} のものか特定できません`,
    };
  }
  const isConfigured = own.some((line) => addresses.some((one) => isSameNode(one, line.address)));
  if (addresses.length === 0 || isConfigured) return undefined;
  return {
    en: `The mirror to ${node} goes to ${lines}, while the configuration has ${configured}`,
    ja: `${node} へのミラーの宛先は ${lines} ですが、設定では ${configured} です`,
  };
}

function addressesIn(mirrors: readonly MirrorLine[]): string {
  return mirrors.map(({ address }) => address).join(", ");
}
