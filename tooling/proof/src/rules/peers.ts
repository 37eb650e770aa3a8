import type { Asked, Path } from "../walk/path.js";
import { answerTo, asked, goesOnToPeers, said } from "./look.js";
import { holdsIf, type Finding, type Rule } from "./rule.js";

/** Who the peers are, and that each is looked after. */
export const peerRules: readonly Rule[] = [
  {
    name: "this node is no peer",
    says: "This node is never asked as its own peer, and no peer twice; both are said (decisions).",
    check: (path) => {
      if (!goesOnToPeers(path)) return "beside";
      const own = asked(path).find(({ peer }) => peer?.toLowerCase() === "nodea");
      if (own !== undefined) return { broken: `"${own.line}" is asked of this node as a peer` };
      const named = namesItself(path);
      return holdsIf(said(path, "VK303").length === (named ? 1 : 0), "VK303 is not said once for it");
    },
  },
  {
    name: "no peer is said",
    says: "Where no peer is known, that is said and the check goes on (decisions).",
    check: (path) => {
      if (!goesOnToPeers(path)) return "beside";
      const isSaid = said(path, "VK302").length === 1;
      return holdsIf(isSaid === (peersOf(path).length === 0), `VK302 is${isSaid ? "" : " not"} said`);
    },
  },
  {
    name: "every step is tried",
    says: "For every peer, state and mirror are read and monitor.5 is done, whatever the others answered (decisions).",
    check: (path) => {
      let finding: Finding = "beside";
      for (const peer of peersOf(path)) {
        const of = asked(path).filter((one) => one.peer === peer);
        const missing = mustBeTried(path, peer, of).find(([, isTried]) => !isTried);
        if (missing !== undefined) return { broken: `${missing[0]} is left out for ${peer}` };
        finding = "holds";
      }
      return finding;
    },
  },
];

function mustBeTried(
  path: Path,
  peer: string,
  of: readonly Asked[],
): readonly (readonly [string, boolean])[] {
  const { vss, splitBrain } = path.world.settings;
  const isTarget = answerTo(path, peer, "GETMIRRORVOLINFO")?.startsWith("target") === true;
  const listing = answerTo(path, "lcdremexec", peer, "list");
  const shields = splitBrain.keepPeerShadows && !isTarget;
  const mayDelete =
    vss.peerDelete === "always" || (vss.peerDelete === "when-present" && listing === "present");
  return [
    ["its resource state", of.some(({ argv }) => argv[0] === "ins_list")],
    ["its mirror", of.some(({ argv }) => argv.includes("GETMIRRORVOLINFO"))],
    ["its listing", shields || vss.peerDelete !== "when-present" || listing !== undefined],
    ["its deletion", shields || !mayDelete || of.some(({ argv }) => argv.includes("delete"))],
  ];
}

/** The peers a check has to look after, by the configuration or what eqv_list answered. */
export function peersOf(path: Path): readonly string[] {
  if (!goesOnToPeers(path)) return [];
  const { peers } = path.world.resource;
  if (peers === undefined) return answerTo(path, "eqv_list")?.startsWith("NODEB") === true ? ["NODEB"] : [];
  const names = peers.map(({ node }) => node).filter((node) => node.toLowerCase() !== "nodea");
  return names.filter(
    (name, index) => names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) === index,
  );
}

function namesItself(path: Path): boolean {
  const { peers } = path.world.resource;
  if (peers === undefined) return answerTo(path, "eqv_list") === "NODEB and this node";
  return peers.some(({ node }) => node.toLowerCase() === "nodea");
}
