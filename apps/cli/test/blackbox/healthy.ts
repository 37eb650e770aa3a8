import { ends, says, type Answer, type Reply } from "./harness/answer.js";
import * as the from "./commands.js";

/** Mirror lines as EMCMD prints them: role, source system, target address, state. */
export function mirrors(...lines: readonly string[]): Answer {
  return says(lines.map((line) => `${line}\n`).join(""));
}

/** What `ins_list` prints: rows with their fields split by byte 0x01. */
export function instance(node: string, state: string, tag = "Vol.E", id = "E:"): Answer {
  const fields = [node, "filesys", "volume", tag, id, "\x02E", state, "AUTO"];
  return { stdout: `${fields.join("\x01")}\n` };
}

/** What `eqv_list` prints: this node and tag, then the other's. */
export function equivalencies(...rows: readonly (readonly string[])[]): Answer {
  return { stdout: rows.map((row) => `${[...row, "SHARED", "1"].join("\x01")}\n`).join("") };
}

const banner = "vssadmin 1.1 - volume shadow copy tool\n(C) somebody\n\n";
export const noCopies = says(`${banner}Nothing was found.\n`, 1);
export const someCopies = says(`${banner}   Copy: \\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy7\n`);
export const someStorage = says(`${banner}   For: (F:)${the.volumePath}\n   On: (E:)${the.volumePath}\n`);

const running = says("SERVICE_NAME: LifeKeeper\n        STATE : 4  RUNNING\n");
export const stopping = says("SERVICE_NAME: LifeKeeper\n        STATE : 3  STOP_PENDING\n");

const done = says("Status = 0\n");
const source = mirrors("E: 1 NODEA 10.0.0.2 1");

/** NODEA is source and in service, NODEB is its target, and nothing is wrong. */
export const healthy: readonly Reply[] = [
  [the.mirrorHere, source],
  [the.mirrorByName, source],
  [the.mirrorOn("NODEB"), mirrors("E: 2 NODEA 10.0.0.2 1")],
  [the.refresh, done],
  [the.unlock, done],
  [the.switchOver, done],
  [the.lock, done],
  [the.peers, equivalencies(["NODEA", "Vol.E", "NODEB", "Vol.E"])],
  [the.instanceHere, instance("NODEA", "ISP")],
  [the.stateOn("NODEB"), instance("NODEB", "OSU")],
  [the.setState("NODEB", "OSU"), ends(0)],
  [the.setState("NODEB", "OSF"), ends(0)],
  [the.flagHere, ends(0)],
  [the.flagOn("NODEB"), ends(0)],
  [the.trapAbout("NODEB"), ends(0)],
  [the.deleteOn("NODEB"), ends(0)],
  [the.writeCheck, ends(0)],
  [the.locked, ends(0)],
  [the.releaseLock, ends(0)],
  [the.dirty, says("The file system is NTFS.\nE: is fine.\n")],
  [the.guidOf, says(`    ${the.volumePath}\n`)],
  [the.taskQuery, says("Folder: \\\n")],
  [the.taskEnable, says("SUCCESS\n")],
  [the.storage, noCopies],
  [the.service, running],
  [the.deleteShadows, ends(0)],
  [the.shadows, noCopies],
];

const asTarget = mirrors("E: 2 NODEB 10.0.0.1 1");

/** NODEA is the target of NODEB. */
export const target: readonly Reply[] = [
  [the.mirrorHere, asTarget],
  [the.mirrorByName, asTarget],
];
