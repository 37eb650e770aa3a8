import { alarmWorlds, interruptedWorlds } from "./alarm-worlds.js";
import type { World } from "./path.js";
import { nodeB, worldOf, type Differences } from "./world-of.js";

const actionNames = ["quickCheck", "deepCheck", "restore", "remove"] as const;

const withLock = { by: "built-in", slow: 5, notInstalled: false, lockFolder: "C:\\locks" } as const;
const builtIn: readonly Differences[] = [
  { writeCheck: { by: "built-in", slow: 5, notInstalled: true } },
  { writeCheck: withLock, root: "not known" },
];

const once = { retries: 0 };

/** The worlds of the small dose: the plain one of every action, and the settings that reach what these do not. */
const plainWorlds: readonly World[] = [
  ...actionNames.map((action) => worldOf(action)),
  worldOf("quickCheck", { peers: "from eqv_list" }),
  worldOf("quickCheck", { peers: [nodeB()] }),
  worldOf("quickCheck", { emcmd: once, peers: [nodeB("10.0.0.8")] }),
  worldOf("quickCheck", {
    emcmd: once,
    vss: { peerDelete: "when-present" },
    splitBrain: { keepPeerShadows: true },
  }),
  worldOf("quickCheck", { vss: { peerDelete: "never" }, splitBrain: { keepPeerState: true } }),
  ...builtIn.flatMap((check) => [worldOf("restore", check), worldOf("deepCheck", { ...check, peers: [] })]),
  worldOf("remove", { vss: { unknown: "continue" } }),
  ...alarmWorlds,
  ...interruptedWorlds,
];

/** Every setting of the checks with every other, for peers known in every way. */
function* everyCheck(): Generator<World> {
  const allPeers = [
    "from eqv_list",
    [nodeB("10.0.0.2")],
    [nodeB()],
    [nodeB("10.0.0.8")],
    [],
    [{ ...nodeB(), node: "nodea" }, nodeB(), { ...nodeB("10.0.0.8"), node: "nodeb" }],
  ] as const;
  for (const peers of allPeers)
    for (const peerDelete of ["always", "when-present", "never"] as const)
      for (const keepPeerShadows of [false, true])
        for (const keepPeerState of [false, true]) {
          const differs = { peers, vss: { peerDelete }, splitBrain: { keepPeerShadows, keepPeerState } };
          yield worldOf("quickCheck", differs);
          yield worldOf("deepCheck", { ...differs, emcmd: once });
        }
  yield* alarmWorlds;
  for (const check of builtIn) yield worldOf("deepCheck", { emcmd: once, ...check });
  yield worldOf("deepCheck", { emcmd: { retries: 1, volumeArgument: "E" } });
  yield worldOf("quickCheck", { emcmd: { retries: 2, retryPause: 3 } });
}

/** The same for restore and remove, which know few settings. */
function* everyOther(): Generator<World> {
  yield* interruptedWorlds;
  for (const retries of [0, 1, 2])
    for (const volumeArgument of ["E:", "E"] as const) {
      const emcmd = { retries, volumeArgument };
      for (const unknown of ["fail", "continue"] as const)
        yield worldOf("remove", { emcmd, vss: { unknown } });
      yield worldOf("restore", { emcmd });
      for (const check of builtIn) yield worldOf("restore", { emcmd, ...check });
    }
}

/** The worlds to walk. */
export function worldsOf(dose: "small" | "full"): readonly World[] {
  return dose === "small" ? plainWorlds : [...everyCheck(), ...everyOther()];
}
