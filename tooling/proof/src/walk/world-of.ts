import { defaultSettings, type KeptAlarms, type Peer, type Settings } from "@volkit/kit-orchestrator";
import type { ActionName, World } from "./path.js";

/** What a world differs in from the plain one: NODEA, its peer NODEB at a configured address, the defaults. */
export interface Differences {
  readonly peers?: readonly Peer[] | "from eqv_list";
  readonly emcmd?: Partial<Settings["emcmd"]>;
  readonly vss?: Partial<Settings["vss"]>;
  readonly splitBrain?: Partial<Settings["splitBrain"]>;
  readonly snmp?: Partial<Settings["snmp"]>;
  readonly writeCheck?: Settings["writeCheck"];
  /** What is known of alarms; nothing unless told otherwise. */
  readonly alarms?: KeptAlarms;
  /** Nothing says where the volume's root is. */
  readonly root?: "not known";
}

/** NODEB, with these addresses in the configuration. */
export function nodeB(...addresses: readonly string[]): Peer {
  return { node: "NODEB", tag: "Vol.E", addresses };
}

/** A world of the volume E: with the tag Vol.E, seen from NODEA. */
export function worldOf(action: ActionName, differs: Differences = {}): World {
  const { peers = [nodeB("10.0.0.2")], emcmd, vss, splitBrain, snmp, writeCheck, alarms, root } = differs;
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
      snmp: { ...defaultSettings.snmp, ...snmp },
      writeCheck: writeCheck ?? defaultSettings.writeCheck,
    },
    alarms: alarms ?? { peers: {} },
  };
}

function inWords({ peers, snmp, alarms, root, ...settings }: Differences): string {
  const named = peers === undefined ? [] : [peers === "from eqv_list" ? peers : `peers ${namesOf(peers)}`];
  const set = Object.values(settings).flatMap((part) =>
    Object.entries(part).map(([name, value]) => `${name} ${value}`),
  );
  const told = snmp === undefined ? [] : [`told by ${waysOf(snmp)}`];
  const known = alarms === undefined ? [] : knownOf(alarms);
  const rooted = root === undefined ? [] : [`root ${root}`];
  return [...named, ...set, ...told, ...known, ...rooted].join(", ");
}

function waysOf({ notifier = "eism", managers = [] }: Partial<Settings["snmp"]>): string {
  return [notifier, ...managers.map(({ name }) => name)].join(" ");
}

function knownOf({ lost, peers }: KeptAlarms): readonly string[] {
  if (lost !== undefined) return ["what was told is lost"];
  return Object.entries(peers).map(
    ([peer, { kind, told }]) => `${kind} with ${peer}, told ${told.join(" ") || "nobody"}`,
  );
}

function namesOf(peers: readonly Peer[]): string {
  return (
    peers.map(({ node, addresses }) => `${node} at ${addresses[0] ?? "an unknown address"}`).join(" and ") ||
    "none"
  );
}
