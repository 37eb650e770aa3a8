import type { Scenario } from "../spec/scenarios.js";
import { scenarios } from "../spec/scenarios.js";

/** An action, some of whose programs hang. */
export interface HungCase {
  /** As the table names it, after the action. */
  readonly name: string;
  readonly scenario: Scenario;
  /** The programs that hang, by their words. */
  readonly hang: readonly string[];
  /** How many deadlines have to pass one after the other. */
  readonly deadlines: number;
  readonly exitCode: 0 | 1;
}

const readsOf = (peer: string): readonly string[] => [
  `ins_list -d ${peer} -t Vol.E`,
  `EMCmd ${peer} GETMIRRORVOLINFO E:`,
];

/** The first program of each action and a later one; and programs that hang at the same time. */
export const hungCases: readonly HungCase[] = [
  hung(scenarios.quickCheck, "the mirror here", ["EMCmd . GETMIRRORVOLINFO E:"], 1),
  hung(scenarios.quickCheck, "both reads of the peer", readsOf("NODEB"), 0),
  hung(scenarios.threePeers, "every read", ["NODEB", "NODEC", "NODED"].flatMap(readsOf), 0),
  hung(
    scenarios.quickCheck,
    "the deletion of copies",
    ["lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet"],
    0,
  ),
  hung(scenarios.deepCheck, "the write check", ["CheckVolume E:"], 1),
  hung(scenarios.restore, "the refresh", ["EMCmd . UPDATEVOLUMEINFO E:"], 0),
  hung(scenarios.restoreOnTarget, "the switchover", ["EMCmd . SWITCHOVERVOLUME E:"], 1),
  hung(scenarios.restore, "chkntfs", ["chkntfs E:"], 1),
  // A listing that settles nothing is asked for twice.
  {
    ...hung(scenarios.remove, "the listing of storage", ["vssadmin list shadowstorage /On=E:"], 1),
    deadlines: 2,
  },
  hung(scenarios.remove, "the lock", ["EMCmd . LOCKVOLUME E:"], 1),
];

function hung(scenario: Scenario, what: string, hang: readonly string[], exitCode: 0 | 1): HungCase {
  return { name: `${scenario.name}, ${what}`, scenario, hang, deadlines: 1, exitCode };
}
