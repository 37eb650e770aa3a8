import { exited, type Ending } from "@volkit/tool-command";
import { answer, cut, neverEnded, says, type Answer } from "./answer.js";

function row(state: string, tag = "Vol.E"): Ending {
  return exited(0, `${["NODEB", "filesys", "volume", tag, "E:", "", state, "AUTOMATIC"].join("\x01")}\n`);
}

function both(one: Ending, other: Ending): Ending {
  return exited(0, one.stdout.text + other.stdout.text);
}

/** The peer's resource state as ins_list shows it. */
export const resourceState: readonly Answer[] = [
  answer("OSU", row("OSU"), both(row("ISP", "Vol.F"), row("OSU"))),
  answer("OSF", row("OSF")),
  answer("ISP", row("ISP")),
  answer("ISU", row("ISU")),
  answer("another state", row("OS?"), row("ILLSTATE")),
  answer("no state", exited(0), row(""), row("OSU", "Vol.F"), both(row("OSU"), row("OSF")), says("garbage")),
  answer("failed", exited(1), exited(1, row("OSU").stdout.text), cut(row("OSU")), ...neverEnded),
];

function pair(system: string): string {
  return `${["NODEA", "Vol.E", system, "Vol.E", "SHARED", "10"].join("\x01")}\n`;
}

/** The other systems that eqv_list shows. */
export const equivalencies: readonly Answer[] = [
  answer("NODEB", exited(0, pair("NODEB")), exited(0, pair("NODEB") + pair("nodeb"))),
  answer("NODEB and this node", exited(0, pair("nodea") + pair("NODEB"))),
  answer("none", exited(0), exited(0, pair("")), exited(0, pair("NODEB").replace("Vol.E", "Vol.F"))),
  answer("failed", exited(1), exited(2, pair("NODEB")), cut(exited(0, pair("NODEB"))), ...neverEnded),
];

/** LifeKeeper's list of locked volumes. */
export const lockedVolumes: readonly Answer[] = [
  answer("locked", says("E: locked"), says("e:"), exited(1, "E:\r\n"), cut(says("F: G: E: "))),
  answer("unlocked", exited(0), says("DATE: 2026"), says("F: locked")),
  answer("unknown", exited(1), exited(2, "F: locked"), cut(says("F: locked")), ...neverEnded),
];
