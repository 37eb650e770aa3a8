import type { Path } from "../walk/path.js";
import { answerTo, isAsked, said } from "./look.js";
import { isDue, knownOf } from "./known-alarms.js";
import { peersOf } from "./peers.js";
import type { Finding, Rule } from "./rule.js";

/** monitor.4: a split brain, and what is raised for it. */
export const splitBrainRules: readonly Rule[] = [
  {
    name: "a split brain raises flag, flag and trap",
    says: "Both nodes source: the flag here, the flag there, then the trap, unless another way takes its place or it was sent before; each is tried whatever the others answered (seed monitor.4, decisions).",
    check: (path) =>
      eachPeer(path, true, (peer) => {
        const raised = raisedFor(path, peer);
        const trap = isDue(path, peer, "eism") ? ["trap"] : [];
        const should = ["flag here", "flag there", ...trap].join(", ");
        return raised.join(", ") === should
          ? "holds"
          : { broken: `it raises ${raised.join(", ") || "nothing"}` };
      }),
  },
  {
    name: "no alarm without a split brain",
    says: "Nothing is raised for a peer that does not say that it is source (seed monitor.4).",
    check: (path) =>
      eachPeer(path, false, (peer) => {
        const raised = raisedFor(path, peer);
        const others = peersOf(path).some((other) => saysSource(path, other));
        const wrong = raised.filter((one) => one !== "flag here" || !others);
        return wrong.length === 0 ? "holds" : { broken: `it raises ${wrong.join(", ")}` };
      }),
  },
  {
    name: "a split brain is said",
    says: "A split brain has an error of its own that names both nodes (decisions).",
    check: (path) =>
      eachPeer(path, true, (peer) => {
        const id = knownOf(path, peer)?.kind === "raised" ? "VK325" : "VK321";
        const told = said(path, id).filter(({ text }) => text.includes("NODEA") && text.includes(peer));
        return told.length === 1 ? "holds" : { broken: `${id} names ${peer} ${told.length} times` };
      }),
  },
];

function raisedFor(path: Path, peer: string): readonly string[] {
  return path.events.filter(isAsked).flatMap(({ argv, peer: at }) => {
    if (argv[0] === "EISMEventNotice") return at === peer ? ["trap"] : [];
    if (argv[0] !== "flg_create") return [];
    if (!argv.includes("-d")) return ["flag here"];
    return argv.includes(peer) ? ["flag there"] : [];
  });
}

function eachPeer(path: Path, split: boolean, check: (peer: string) => Finding): Finding {
  const findings = peersOf(path)
    .filter((peer) => saysSource(path, peer) === split)
    .map(check);
  return findings.find((finding) => typeof finding === "object") ?? findings[0] ?? "beside";
}

export function saysSource(path: Path, peer: string): boolean {
  return answerTo(path, peer, "GETMIRRORVOLINFO")?.startsWith("source") === true;
}
