import { defaultSettings, type Peer, type Settings } from "@volkit/kit-orchestrator";
import type { ActionName, World } from "./path.js";

/** What a world differs in from the plain one: NODEA, its peer NODEB at a configured address, the defaults. */
export interface Differences {
  readonly peers?: readonly Peer[] | "from eqv_list";
  readonly emcmd?: Partial<Settings["emcmd"]>;
  readonly vss?: Partial<Settings["vss"]>;
  readonly splitBrain?: Partial<Settings["splitBrain"]>;
  readonly writeCheck?: Settings["writeCheck"];
  /** Nothing says where the volume's root is. */
  readonly root?: "not known";
}

/** NODEB, with these addresses in the configuration. */
export function nodeB(...addresses: readonly string[]): Peer {
  return { node: "NODEB", tag: "Vol.E", addresses };
}

/** A world of the volume E: with the tag Vol.E, seen from NODEA. */
export function worldOf(action: ActionName, differs: Differences = {}): World {
  const { peers = [nodeB("10.0.0.2")], emcmd, vss, splitBrain, writeCheck, root } = differs;
  const words = Object.keys(differs).length === 0 ? "" : `, ${inWords(differs)}`;
  return {
    name: `${action}${words}`,
    action,
    resource: {
      tag: "Vol.E",
      node: "NODEA",
      volume: { letter: "E", name: "E:" },
      ...(root === "not known" ? {} : { root: "E:\\" }),
      ...(peers === "from eqv_list" ? {} : { peers }),
    },
    settings: {
      emcmd: { ...defaultSettings.emcmd, ...emcmd },
      vss: { ...defaultSettings.vss, ...vss },
      splitBrain: { ...defaultSettings.splitBrain, ...splitBrain },
      snmp: defaultSettings.snmp,
      writeCheck: writeCheck ?? defaultSettings.writeCheck,
    },
  };
}

function inWords({ peers, root, ...settings }: Differences): string {
  const named = peers === undefined ? [] : [peers === "from eqv_list" ? peers : `peers ${namesOf(peers)}`];
  const set = Object.values(settings).flatMap((part) =>
    Object.entries(part).map(([name, value]) => `${name} ${value}`),
  );
  const rooted = root === undefined ? [] : [`root ${root}`];
  return [...named, ...set, ...rooted].join(", ");
}

function namesOf(peers: readonly Peer[]): string {
  return (
    peers.map(({ node, addresses }) => `${node} at ${addresses[0] ?? "an unknown address"}`).join(" and ") ||
    "none"
  );
}

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
  for (const check of builtIn) yield worldOf("deepCheck", { emcmd: once, ...check });
  yield worldOf("deepCheck", { emcmd: { retries: 1, volumeArgument: "E" } });
  yield worldOf("quickCheck", { emcmd: { retries: 2, retryPause: 3 } });
}

/** The same for restore and remove, which know few settings. */
function* everyOther(): Generator<World> {
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
