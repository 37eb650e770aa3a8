import * as the from "./commands.js";
import { ends, says, type Answer } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { noCopies } from "./healthy.js";

const action = "remove";
const configuration = { vss: { unknown: "continue" } };
const toService = [the.service, the.refresh, the.mirrorHere, the.deleteShadows];
const once = (step: string, command: string) =>
  `INFO VK208 ${step}: "${command}" gave no usable answer; it is asked once more.`;
const storageAgain = once("remove.1", "vssadmin list shadowstorage /On=E:");
const shadowsAgain = once("remove.5", "vssadmin list shadows /for=E:");
const storageUnknown = (why: string) =>
  `ERROR VK501 remove.1: whether E: holds shadow-copy storage is not known: "vssadmin list shadowstorage /On=E:" ${why}. Locking it could lose shadow copies; remove fails (vss.unknown is fail).`;
const shadowsUnknown = (why: string) =>
  `ERROR VK505 remove.5: whether shadow copies of E: are left is not known: "vssadmin list shadows /for=E:" ${why}. Remove fails (vss.unknown is fail).`;
const goesOn = (step: string, command: string, why: string) =>
  `WARN VK502 ${step}: the answer about shadow copies of E: is not known: "${command}" ${why}. Remove goes on (vss.unknown is continue).`;
const copiesLeft =
  'ERROR 12097 Unable to delete Volume Shadow Copy snapshots for volume "E:" on "NODEA". Cannot remove volume resource.';

const unknown: readonly (readonly [string, Answer, string])[] = [
  ["no output and exit status 0", ends(0), "said nothing usable"],
  ["no output and exit status 1", ends(1), "ended with 1"],
  ["output and another exit status", says("denied\n", 2), "ended with 2"],
  ["blank output", says(" \n\n"), "said nothing usable"],
];

hold("remove.1: an unknown answer fails remove before it changes anything", [
  ...unknown.map(([it, answer, why]) => ({
    it,
    action,
    replies: [[the.storage, answer]] as const,
    exit: 1 as const,
    calls: [the.storage, the.storage],
    messages: [storageAgain, storageUnknown(why)],
  })),
  {
    it: "unless the second answer says something",
    action,
    replies: [[the.storage, ends(0), noCopies]],
    exit: 0,
    calls: [the.storage, the.storage, ...toService, the.shadows, the.lock],
    messages: [storageAgain],
  },
  {
    it: "unless the site says to go on",
    action,
    configuration,
    replies: [[the.storage, ends(0)]],
    exit: 0,
    calls: [the.storage, the.storage, ...toService, the.shadows, the.lock],
    messages: [storageAgain, goesOn("remove.1", "vssadmin list shadowstorage /On=E:", "said nothing usable")],
  },
]);

hold("remove.5: an unknown answer fails remove before the lock", [
  ...unknown.map(([it, answer, why]) => ({
    it,
    action,
    replies: [[the.shadows, answer]] as const,
    exit: 1 as const,
    calls: [the.storage, ...toService, the.shadows, the.shadows],
    messages: [shadowsAgain, shadowsUnknown(why), copiesLeft],
  })),
  {
    it: "unless the second answer says something",
    action,
    replies: [[the.shadows, ends(5), noCopies]],
    exit: 0,
    calls: [the.storage, ...toService, the.shadows, the.shadows, the.lock],
    messages: [shadowsAgain],
  },
  {
    it: "unless the site says to go on",
    action,
    configuration,
    replies: [[the.shadows, says("denied\n", 2)]],
    exit: 0,
    calls: [the.storage, ...toService, the.shadows, the.shadows, the.lock],
    messages: [shadowsAgain, goesOn("remove.5", "vssadmin list shadows /for=E:", "ended with 2")],
  },
]);
