import * as the from "./commands.js";
import { ends, says } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { mirrors, someCopies, someStorage, stopping, target } from "./healthy.js";

const action = "remove";
const begin = [the.storage, the.service, the.refresh, the.mirrorHere];
const whole = [...begin, the.deleteShadows, the.shadows, the.lock];
const noRole = (code: number) =>
  `ERROR 12093 Unable to get information on volume "E:" on system "NODEA". The command "Emcmd . GETMIRRORVOLINFO E:" on system "NODEA" returned a value of ${code}.`;
const held =
  "ERROR 12039 LifeKeeper: Volume E: is being used for Volume Shadow Copy snapshot storage. Cannot take this volume out of service.";
const copiesLeft =
  'ERROR 12097 Unable to delete Volume Shadow Copy snapshots for volume "E:" on "NODEA". Cannot remove volume resource.';
const notLocked = (code: number) =>
  `ERROR 12098 Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of ${code}.`;

hold("remove", [
  { it: "locks a source", action, exit: 0, calls: whole, messages: [] },
  { it: "ends quietly on a target", action, replies: target, exit: 0, calls: begin, messages: [] },
]);

hold("remove.1: does the volume hold shadow-copy storage?", [
  {
    it: "fails with 12039 where it does",
    action,
    replies: [[the.storage, someStorage]],
    exit: 1,
    calls: [the.storage],
    messages: [held],
  },
  {
    it: "fails with 12039 whatever the exit status beside it",
    action,
    replies: [[the.storage, { ...someStorage, exit: 1 }]],
    exit: 1,
    calls: [the.storage],
    messages: [held],
  },
]);

hold("remove.2: is LifeKeeper stopping?", [
  {
    it: "succeeds with 12092, and the volume stays source",
    action,
    replies: [[the.service, stopping]],
    exit: 0,
    calls: [the.storage, the.service],
    messages: ["ERROR 12092 LifeKeeper is stopping; volume E: not switched over."],
  },
  {
    it: "goes by number and name of the state, not by its label",
    action,
    replies: [[the.service, says("        STATUS : 3  STOP_PENDING\n")]],
    exit: 0,
    calls: [the.storage, the.service],
    messages: ["ERROR 12092 LifeKeeper is stopping; volume E: not switched over."],
  },
  {
    it: "is not stopping in any other state",
    action,
    replies: [[the.service, says("        STATE : 1  STOPPED\n        TYPE : 3  X\n")]],
    exit: 0,
    calls: whole,
    messages: [],
  },
  {
    it: "is taken for not stopping where the service control fails",
    action,
    replies: [[the.service, says("1060\n", 36)]],
    exit: 0,
    calls: whole,
    messages: [
      'WARN VK503 remove.2: whether LifeKeeper is stopping is not known: "sc query LifeKeeper" ended with 36. It is taken for not stopping; remove goes on.',
    ],
  },
]);

hold("remove.3 and remove.4: which role?", [
  {
    it: "goes on with a warning where the refresh fails",
    action,
    replies: [[the.refresh, ends(1)]],
    exit: 0,
    calls: whole,
    messages: [
      'WARN VK210 remove.3: the mirror state was not refreshed: "EMCmd . UPDATEVOLUMEINFO E:" ended with 1. The kit goes on with the state that EMCMD has.',
    ],
  },
  {
    it: "fails with 12093 where EMCMD fails",
    action,
    replies: [[the.mirrorHere, ends(5)]],
    exit: 1,
    calls: begin,
    messages: [noRole(5)],
  },
  {
    it: "fails with 12093 and 0 where EMCMD says nothing usable twice",
    action,
    replies: [[the.mirrorHere, ends(0)]],
    exit: 1,
    calls: [...begin, the.mirrorHere],
    messages: [
      'INFO VK208 remove.4: "EMCmd . GETMIRRORVOLINFO E:" gave no usable answer; it is asked once more.',
      'WARN VK209 remove.4: "EMCmd . GETMIRRORVOLINFO E:" ended with 0 but said nothing usable about E:. It counts as failed (code 0).',
      noRole(0),
    ],
  },
  {
    it: "fails where the role is neither source nor target",
    action,
    replies: [[the.mirrorHere, mirrors("E: 0 NODEA 10.0.0.2 0")]],
    exit: 1,
    calls: begin,
    messages: [
      "ERROR VK504 remove.4: the role of NODEA for volume E: is neither source nor target: none (number 0). Nothing proves the volume closed; remove fails.",
    ],
  },
]);

hold("remove.5: delete the volume's shadow copies, and look again", [
  {
    it: "fails with 12097 where copies are left",
    action,
    replies: [[the.shadows, someCopies]],
    exit: 1,
    calls: [...begin, the.deleteShadows, the.shadows],
    messages: [copiesLeft],
  },
  {
    it: "goes by the listing, not by the exit status of the deletion",
    action,
    replies: [[the.deleteShadows, ends(2)]],
    exit: 0,
    calls: whole,
    messages: [
      'WARN VK506 remove.5: the deletion of the shadow copies of E: did not succeed: "vssadmin delete shadows /for=E: /quiet" ended with 2. The list that comes next decides.',
    ],
  },
  {
    it: "takes exit status 1 of the deletion, there were none, for no news",
    action,
    replies: [[the.deleteShadows, ends(1)]],
    exit: 0,
    calls: whole,
    messages: [],
  },
]);

hold("remove.6: lock the volume", [
  {
    it: "fails with 12098 where the lock fails, tried once",
    action,
    replies: [[the.lock, says("Status = 5\n", 5)]],
    exit: 1,
    calls: whole,
    messages: [notLocked(5)],
  },
  {
    it: "fails with the Status of a lock that exits with 0",
    action,
    replies: [[the.lock, says("Status = 170\n")]],
    exit: 1,
    calls: whole,
    messages: [notLocked(170)],
  },
]);
