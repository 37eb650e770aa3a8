import { answerTo, asked, goesOnToPeers } from "./look.js";
import { peersOf } from "./peers.js";
import { holdsIf, type Rule } from "./rule.js";

/** monitor.5: whose shadow copies are deleted. */
export const peerShadowRules: readonly Rule[] = [
  {
    name: "peer copies go only where they may",
    says: "The peer's copies are deleted only as far as the settings let it, and never because of an unknown (seed monitor.5, decisions).",
    check: (path) => {
      const { vss, splitBrain } = path.world.settings;
      const deleted = asked(path, "lcdremexec", "delete").flatMap(({ peer }) => peer ?? []);
      if (!goesOnToPeers(path) || deleted.length === 0) return "beside";
      const wrongly = deleted.filter((peer) => {
        if (vss.peerDelete === "never") return true;
        const listing = answerTo(path, "lcdremexec", peer, "list");
        if (vss.peerDelete === "when-present" && listing !== "present") return true;
        return (
          splitBrain.keepPeerShadows &&
          answerTo(path, peer, "GETMIRRORVOLINFO")?.startsWith("target") !== true
        );
      });
      const strangers = deleted.filter((peer) => !peersOf(path).includes(peer));
      const wrong = [...wrongly, ...strangers];
      return holdsIf(wrong.length === 0, `the copies of ${wrong.join(", ")} are deleted`);
    },
  },
];
