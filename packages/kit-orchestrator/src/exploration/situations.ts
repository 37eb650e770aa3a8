import type { Manager } from "@volkit/snmp-notifier";
import type { KeptAlarms } from "../alarm-book.js";
import type { Action } from "../longest-run.js";
import type { Peer } from "../resource.js";
import { wayOf } from "../told-ways.js";
import { defaultSettings, type Settings } from "../settings.js";

/** What is explored: the actions, and what clears the flags of a split brain. */
export type Explored = Action | "split-brain clear";

/** An action under settings, with peers as the configuration names them; without, LifeKeeper is asked for them. */
export interface Situation {
  readonly action: Explored;
  /** Why somebody forces the clearing of flags, where somebody does. */
  readonly forced?: string;
  readonly settings: Settings;
  readonly peers?: readonly Peer[];
  /** What is known of alarms, where only changes are told. */
  readonly alarms?: KeptAlarms;
  /** This node is target to begin with, where restore and remove ask; else it is source. */
  readonly isTarget: boolean;
  /** How often a way turns off from the healthy one, at most. */
  readonly turns: number;
  /** Whether commands also end as they hardly ever do. */
  readonly isUnusual: boolean;
}

/** The situations to explore: each action by the defaults, then what only other settings and peers lead to. */
export function situations(peer: string, tag: string, address: string): readonly Situation[] {
  const at = (...addresses: readonly string[]): Peer => ({ node: peer, tag, addresses });
  const peers = [at(address)];
  const kept = { vss: { peerDelete: "when-present" }, splitBrain: { keepPeerShadows: true } } as const;
  const withGone = { peers: { ...told("raised").peers, [goneNode]: { kind: "raised", told: [] } } } as const;
  const left = { vss: { peerDelete: "never" }, splitBrain: { keepPeerState: true } } as const;
  return [
    ...actions.map((action) => situation(action)),
    ...actions.map((action) => situation(action, {}, rarely)),
    ...[kept, left].flatMap((set) => [situation("quickCheck", set), situation("quickCheck", set, { peers })]),
    situation("quickCheck", {}, { peers: [at()] }),
    situation("quickCheck", {}, { peers: [at("192.0.2.1")], turns: 1 }),
    situation("deepCheck", left, { peers: [], ...rarely }),
    situation("deepCheck", { writeCheck }, { peers: [], ...rarely }),
    situation("restore", {}, { isTarget: true }),
    situation("restore", {}, { isTarget: true, ...rarely }),
    situation("restore", { writeCheck }, rarely),
    situation("restore", { writeCheck }, { isTarget: true, ...rarely }),
    situation("remove", { vss: { unknown: "continue" } }),
    situation("split-brain clear"),
    situation("split-brain clear", {}, { peers: [], turns: 1 }),
    situation("split-brain clear", {}, { peers, forced: "-" }),
    situation("split-brain clear", {}, { peers, ...rarely }),
    situation("quickCheck", { snmp: { notifier: "both", managers: [manager] } }, { peers }),
    situation("quickCheck", { snmp: { notifier: "snmp" } }, { peers, turns: 1 }),
    ...[told("raised"), told("over"), { lost: "EACCES", peers: {} }].flatMap((alarms) => [
      situation("quickCheck", { ...onChange("by-hand"), ...leaveCopies }, { peers, alarms, turns: 1 }),
      situation("quickCheck", onChange("when-over"), { peers, alarms, turns: 1 }),
      situation("split-brain clear", onChange("by-hand"), { peers, alarms, turns: 1 }),
    ]),
    ...[told("raised"), told("over", wayOf(manager).key)].map((alarms) =>
      situation("quickCheck", { ...onChange("when-over"), ...leaveCopies }, { peers, alarms }),
    ),
    ...interrupted.map((how) =>
      situation(how.action, onChange("by-hand"), {
        ...how,
        peers,
        alarms: told("raised", wayOf(manager).key),
        turns: 1,
      }),
    ),
    situation(
      "quickCheck",
      { ...onChange("when-over"), ...leaveCopies },
      { peers, alarms: withGone, turns: 1 },
    ),
    situation("split-brain clear", onChange("by-hand"), { peers, alarms: withGone, turns: 1 }),
  ];

  function told(kind: "raised" | "over", ...by: readonly string[]): KeptAlarms {
    return { peers: { [peer.toUpperCase()]: { kind, told: by } } };
  }
}

const manager: Manager = {
  name: "NOC",
  host: "192.0.2.7",
  port: 162,
  version: "2c",
  community: { env: "VOLKIT_NOC" },
};

function onChange(clearFlags: Settings["splitBrain"]["clearFlags"]): Changed {
  return { splitBrain: { notify: "on-change", clearFlags }, snmp: { notifier: "snmp", managers: [manager] } };
}

/** Commands end as they hardly ever do; once on a way is enough. */
const rarely = { turns: 1, isUnusual: true } as const;

/** A node that was in a split brain once, and is no peer any more. */
const goneNode = "GONE";

/** What ends the following of a split brain before its end was seen. */
const interrupted = [
  { action: "quickCheck" },
  { action: "restore" },
  { action: "restore", isTarget: true },
  { action: "remove" },
] as const;

const leaveCopies = { vss: { peerDelete: "never" } } as const;
const actions = ["quickCheck", "deepCheck", "restore", "remove"] as const;
const writeCheck = { by: "built-in", slow: 5, notInstalled: true } as const;

interface Changed {
  readonly vss?: Partial<Settings["vss"]>;
  readonly splitBrain?: Partial<Settings["splitBrain"]>;
  readonly snmp?: Partial<Settings["snmp"]>;
  readonly writeCheck?: Settings["writeCheck"];
}

function situation(action: Explored, changed: Changed = {}, how: Partial<Situation> = {}): Situation {
  const settings = {
    ...defaultSettings,
    vss: { ...defaultSettings.vss, ...changed.vss },
    splitBrain: { ...defaultSettings.splitBrain, ...changed.splitBrain },
    snmp: { ...defaultSettings.snmp, ...changed.snmp },
    writeCheck: changed.writeCheck ?? defaultSettings.writeCheck,
  };
  return { action, settings, turns: 2, isTarget: false, isUnusual: false, ...how };
}
