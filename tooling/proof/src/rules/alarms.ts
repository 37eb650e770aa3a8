import type { Alarm } from "@volkit/kit-orchestrator";
import type { Asked, Path } from "../walk/path.js";
import { isDue, isOnChange, keptAs, knownOf, managersOf } from "./known-alarms.js";
import { answerTo, isDone, ownRole, said } from "./look.js";
import { peersOf } from "./peers.js";
import { holdsIf, type Finding, type Rule } from "./rule.js";
import { saysSource } from "./split-brain.js";

/** Who is told of a split brain and of its end, and what is known of that afterwards. */
export const alarmRules: readonly Rule[] = [
  {
    name: "managers are told",
    says: "Of a split brain every manager in use is told that has not been told of it; of anything else nobody is.",
    check: (path) =>
      eachPeer(path, (peer) => {
        const due = managersOf(path.world).filter(
          (name) => saysSource(path, peer) && isDue(path, peer, name),
        );
        return sameAs(toldOf(path, peer, "split-brain"), due, "are told of a split brain");
      }),
  },
  {
    name: "an end is told where both nodes say so",
    says: "That a split brain is over is told where one was told, this node is source and the peer says that it is target; to everybody who has not heard of it, and nobody else.",
    check: (path) =>
      eachPeer(path, (peer) => {
        const known = knownOf(path, peer);
        const isOver = known !== undefined && saysTarget(path, peer);
        const heard = known?.kind === "over" ? known.told : [];
        const due = managersOf(path.world).filter(
          (name) => isOver && !heard.includes(keptAs(path.world, name)),
        );
        return sameAs(toldOf(path, peer, "split-brain-over"), due, "are told of an end");
      }),
  },
  {
    name: "flags are taken away when all is over",
    says: "Where the settings say so, every peer says target, and so does every node with which a split brain had been told, the flag is taken away on every node; else on none.",
    check: (path) => {
      const peers = peersOf(path);
      if (peers.length === 0) return "beside";
      const { clearFlags } = path.world.settings.splitBrain;
      const wasTold = peers.some((peer) => knownOf(path, peer) !== undefined);
      const concerned = [...peers, ...Object.keys(path.world.alarms.peers)];
      const isOver = wasTold && concerned.every((peer) => saysTarget(path, peer));
      const isDone = clearFlags === "when-over" && isOver;
      const at = loweringsOf(path).map(({ peer }) => peer ?? "NODEA");
      return sameAs(at, isDone ? ["NODEA", ...peers] : [], "lose their flags");
    },
  },
  {
    name: "what was told is kept",
    says: "What is known in the end of a peer is what was known before and what this run has told; a target ends what was raised, and so does a volume that is locked or unlocked; an answer that nobody gave changes nothing.",
    check: (path) => {
      const peers = Object.keys({ ...path.world.alarms.peers, ...path.alarms.peers });
      const wrong = [...peers, ...peersOf(path)].find(
        (peer) => inWords(path.alarms.peers[peer]) !== inWords(keptOf(path, peer)),
      );
      const end = wrong === undefined ? undefined : path.alarms.peers[wrong];
      return holdsIf(wrong === undefined, `of ${wrong ?? ""} it keeps ${inWords(end)}`);
    },
  },
  {
    name: "what is lost is said",
    says: "Where it is not known what was told of a split brain or may have been, that is said.",
    check: (path) =>
      eachPeer(path, (peer) => {
        const isLost = isOnChange(path.world) && path.world.alarms.lost !== undefined;
        const again = isLost && saysSource(path, peer) ? 1 : 0;
        const open = isLost && saysTarget(path, peer) ? 1 : 0;
        const isRight = said(path, "VK328").length === again && said(path, "VK329").length === open;
        return holdsIf(isRight, "VK328 or VK329 is said wrongly");
      }),
  },
];

/** What has to be known of a peer in the end. */
function keptOf(path: Path, peer: string): Alarm | undefined {
  const before = path.world.alarms.peers[peer];
  if (!isOnChange(path.world)) return before;
  const isMoved = isDone(path, "LOCKVOLUME") || isDone(path, "UNLOCKVOLUME");
  if (ownRole(path) === "target" || isMoved)
    return before?.kind === "raised" ? { kind: "over", told: [] } : before;
  const kept = (way: string) => keptAs(path.world, way);
  const arrived = [...toldOf(path, peer, "split-brain", "done"), ...eismOf(path, peer)].map(kept);
  if (saysSource(path, peer)) {
    const ways = ["eism", ...managersOf(path.world)].map(kept);
    const known = ways.filter((way) => before?.kind === "raised" && before.told.includes(way));
    return { kind: "raised", told: [...known, ...arrived] };
  }
  if (before === undefined || !saysTarget(path, peer)) return before;
  const heard = before.kind === "over" ? before.told : [];
  const told = [...heard, ...toldOf(path, peer, "split-brain-over", "done").map(kept)];
  const isEverybody = managersOf(path.world).every((name) => told.includes(kept(name)));
  const lowerings = loweringsOf(path);
  const areFlagsLeft =
    path.world.settings.splitBrain.clearFlags === "when-over" &&
    (lowerings.length === 0 || lowerings.some(({ answer }) => answer !== "done"));
  return isEverybody && !areFlagsLeft ? undefined : { kind: "over", told };
}

function toldOf({ asked }: Path, peer: string, kind: string, answer?: "done"): readonly string[] {
  return asked.flatMap((one) => {
    const [tool, manager = "", about] = one.argv;
    const isIt = tool === "snmp-notify" && one.peer === peer && about === kind;
    return isIt && (answer === undefined || one.answer === answer) ? [manager] : [];
  });
}

function eismOf({ asked }: Path, peer: string): readonly string[] {
  const sent = asked.find((one) => one.argv[0] === "EISMEventNotice" && one.peer === peer);
  return sent?.answer === "done" ? ["eism"] : [];
}

function loweringsOf({ asked }: Path): readonly Asked[] {
  return asked.filter(({ argv }) => argv[0] === "flg_remove");
}

function saysTarget(path: Path, peer: string): boolean {
  return answerTo(path, peer, "GETMIRRORVOLINFO")?.startsWith("target") === true;
}

function eachPeer(path: Path, check: (peer: string) => Finding): Finding {
  const findings = peersOf(path).map(check);
  return findings.find((finding) => typeof finding === "object") ?? findings[0] ?? "beside";
}

function sameAs(found: readonly string[], expected: readonly string[], what: string): Finding {
  const inOrder = (names: readonly string[]) => names.toSorted().join(", ");
  return holdsIf(inOrder(found) === inOrder(expected), `${inOrder(found) || "none"} ${what}`);
}

function inWords(alarm: Alarm | undefined): string {
  return alarm === undefined
    ? "nothing"
    : `${alarm.kind}, told ${[...new Set(alarm.told)].toSorted().join(" ") || "nobody"}`;
}
