import type { Path } from "../walk/path.js";
import { answerTo, asked, said } from "./look.js";
import { peersOf } from "./peers.js";
import { holdsIf, type Finding, type Rule } from "./rule.js";

const inService = ["ISP", "ISU"];

/** monitor.3: the table of the seed. */
export const peerStateRules: readonly Rule[] = [
  {
    name: "the peer's state is set only where it disagrees",
    says: "Mirroring wants OSU, anything else OSF; it is set where it is known to differ, and nowhere else (seed monitor.3).",
    check: (path) =>
      eachPeer(path, (peer) => {
        const set = asked(path, "ins_setst", peer).map(({ argv }) => argv.at(-1));
        const should = stateToSet(path, peer);
        return holdsIf(
          set.length === (should === undefined ? 0 : 1) && set[0] === should,
          `${peer} is set to ${set.join(", ") || "nothing"}, and should be set to ${should ?? "nothing"}`,
        );
      }),
  },
  {
    name: "overwriting a state in service is an error",
    says: "A peer that thought it was in service is never overwritten in silence (decisions).",
    check: (path) =>
      eachPeer(path, (peer) => {
        const before = answerTo(path, "ins_list", peer) ?? "";
        const should = inService.includes(before) && asked(path, "ins_setst", peer).length > 0;
        const isSaid = said(path, "VK310").some(({ text }) => text.includes(peer));
        return holdsIf(isSaid === should, `VK310 is${isSaid ? "" : " not"} said over the state ${before}`);
      }),
  },
];

function eachPeer(path: Path, check: (peer: string) => Finding): Finding {
  const findings = peersOf(path).map(check);
  return findings.find((finding) => typeof finding === "object") ?? findings[0] ?? "beside";
}

function stateToSet(path: Path, peer: string): "OSU" | "OSF" | undefined {
  const before = answerTo(path, "ins_list", peer);
  const mirroring = isMirroringTo(path, peer);
  if (before === undefined || before === "failed" || before === "no state" || mirroring === undefined)
    return undefined;
  const wanted = mirroring ? "OSU" : "OSF";
  const there = answerTo(path, peer, "GETMIRRORVOLINFO") ?? "";
  if (path.world.settings.splitBrain.keepPeerState && there.startsWith("source")) return undefined;
  return before === wanted ? undefined : wanted;
}

/** Whether every mirror to the peer is mirroring; undefined where nothing settles which mirrors lead to it. */
function isMirroringTo(path: Path, peer: string): boolean | undefined {
  const own = answerTo(path, ".", "GETMIRRORVOLINFO");
  const lines = own === "source, mirroring" || own === "source, not mirroring" ? 1 : 2;
  const mirroring = own === "source, mirroring" || own === "source, mirroring, and elsewhere";
  return isSettled(path, peer, lines, own === "source, mirroring once of twice" ? 2 : 1)
    ? mirroring
    : undefined;
}

/** By the configured address, by being the only one, by the address the peer shows, or by its name (decisions). */
function isSettled(path: Path, peer: string, lines: number, linesToPeer: number): boolean {
  const configured = path.world.resource.peers?.find(({ node }) => node === peer)?.addresses ?? [];
  if (configured.includes("10.0.0.2") || lines === 1) return true;
  if (answerTo(path, peer, "GETMIRRORVOLINFO") === "target") return true;
  const lookedUp = path.events.find((event) => event.kind === "looked up");
  return lookedUp?.answer === "its address" && linesToPeer === 1;
}
