import type { Alarm, KeptAlarms, Settings } from "@volkit/kit-orchestrator";
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

/** Worlds in which managers are told, and in which it is known what they were told before; peers are asked for little else. */
export const alarmWorlds: readonly World[] = [
  toldBy("both", { notify: "every-check" }),
  toldBy("snmp", { notify: "every-check" }, { peers: {} }, []),
  toldBy("both", {}, before("raised", "eism")),
  toldBy("both", { clearFlags: "when-over" }, before("raised", "eism", "NOC")),
  toldBy("snmp", { clearFlags: "when-over" }, before("over", "NOC")),
  toldBy("snmp", {}, before("over")),
  toldBy("eism", {}, { lost: "damaged", peers: {} }),
];

function before(kind: Alarm["kind"], ...told: readonly string[]): KeptAlarms {
  return { peers: { NODEB: { kind, told } } };
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
