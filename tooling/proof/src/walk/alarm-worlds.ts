import { wayOf, type Alarm, type KeptAlarms, type Settings } from "@volkit/kit-orchestrator";
import type { World } from "./path.js";
import { worldOf } from "./world-of.js";

/** A manager that is told over SNMP. */
export const noc = {
  name: "NOC",
  host: "192.0.2.7",
  port: 162,
  version: "2c",
  community: { env: "VOLKIT_NOC" },
} as const;

const nocKept = wayOf(noc).key;

/** Worlds in which managers are told, and in which it is known what they were told before; peers are asked for little else. */
export const alarmWorlds: readonly World[] = [
  toldBy("both", { notify: "every-check" }),
  toldBy("snmp", { notify: "every-check" }, { peers: {} }, []),
  toldBy("both", {}, before("raised", "eism")),
  toldBy("both", { clearFlags: "when-over" }, before("raised", "eism", nocKept)),
  toldBy("snmp", { clearFlags: "when-over" }, before("over", nocKept)),
  toldBy("snmp", {}, before("over")),
  toldBy("snmp", { clearFlags: "when-over" }, withGone(before("raised", nocKept))),
  toldBy("eism", {}, { lost: "damaged", peers: {} }),
];

/** Worlds in which the volume goes into or out of service, and a manager was told of a split brain before. */
export const interruptedWorlds: readonly World[] = (["restore", "remove"] as const).map((action) =>
  worldOf(action, {
    splitBrain: { notify: "on-change" },
    snmp: { notifier: "snmp", managers: [noc] },
    alarms: before("raised", nocKept),
  }),
);

function before(kind: Alarm["kind"], ...told: readonly string[]): KeptAlarms {
  return { peers: { NODEB: { kind, told } } };
}

/** Beside what is known, a split brain with a node that is no peer any more. */
function withGone({ peers }: KeptAlarms): KeptAlarms {
  return { peers: { ...peers, GONE: { kind: "raised", told: [] } } };
}

function toldBy(
  notifier: Settings["snmp"]["notifier"],
  splitBrain: Partial<Settings["splitBrain"]>,
  alarms: KeptAlarms = { peers: {} },
  managers: Settings["snmp"]["managers"] = [noc],
): World {
  return worldOf("quickCheck", {
    emcmd: { retries: 0 },
    vss: { peerDelete: "never" },
    splitBrain: { notify: "on-change", keepPeerState: true, ...splitBrain },
    snmp: { notifier, managers },
    alarms,
  });
}
