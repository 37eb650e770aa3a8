import { alarmWorlds, interruptedWorlds } from "../walk/alarm-worlds.js";
import type { World } from "../walk/path.js";
import { nodeB, worldOf } from "../walk/world-of.js";
import type { Mutant } from "./mutant.js";

/** Few worlds in which everything still happens: a mutant's procedure is walked in these. */
export function worldsFor(action: Exclude<Mutant["action"], "two peers">): readonly World[] {
  switch (action) {
    case "check":
      return checks;
    case "alarms":
      return [...alarmWorlds, ...interruptedWorlds];
    case "restore":
      return [
        worldOf("restore"),
        worldOf("restore", { writeCheck: { by: "built-in", slow: 5, notInstalled: true } }),
      ];
    case "remove":
      return [worldOf("remove"), worldOf("remove", { vss: { unknown: "continue" } })];
  }
}

const once = { retries: 0 };

const checks: readonly World[] = [
  worldOf("deepCheck", { emcmd: once }),
  worldOf("quickCheck", { emcmd: once, peers: "from eqv_list", splitBrain: { keepPeerState: true } }),
  worldOf("quickCheck", {
    emcmd: once,
    vss: { peerDelete: "when-present" },
    splitBrain: { keepPeerShadows: true },
  }),
  worldOf("quickCheck", { emcmd: once, vss: { peerDelete: "never" }, peers: [nodeB()] }),
  worldOf("quickCheck", { peers: [] }),
  worldOf("deepCheck", { peers: [] }),
];
