import * as the from "./commands.js";
import { ends, says } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { mirrors, target } from "./healthy.js";

const action = "restore";
const schedule = [the.guidOf, the.taskQuery, the.taskEnable];
const begin = [the.refresh, the.mirrorByName];
const asSource = [...begin, the.unlock, the.locked, the.dirty, the.writeCheck];
const enabled = 'INFO 12065 VSS scheduled backups on volume "E:" are enabled.';
const notEnabled =
  'ERROR 12066 Failed to enable a VSS backup schedule on volume "E:". If shadow copies are required, please enable it manually. However, the volume restore was successful.';
const noRole = (code: number) =>
  `ERROR 12093 Unable to get information on volume "E:" on system "NODEA". The command "Emcmd NODEA GETMIRRORVOLINFO E:" on system "NODEA" returned a value of ${code}.`;

hold("restore", [
  { it: "unlocks a source", action, exit: 0, calls: [...asSource, ...schedule], messages: [enabled] },
  {
    it: "switches a target over to this node",
    action,
    replies: target,
    exit: 0,
    calls: [...begin, the.switchOver, the.locked, the.dirty, the.writeCheck, ...schedule],
    messages: [enabled],
  },
]);

hold("restore.1: refresh the mirror state", [
  {
    it: "goes on with a warning where it fails",
    action,
    replies: [[the.refresh, says("Status = 5\n", 5)]],
    exit: 0,
    calls: [...asSource, ...schedule],
    messages: [
      'WARN VK210 restore.1: the mirror state was not refreshed: "EMCmd . UPDATEVOLUMEINFO E:" ended with 5. The kit goes on with the state that EMCMD has.',
      enabled,
    ],
  },
  {
    it: "fails by a Status line too",
    action,
    replies: [[the.refresh, says("Status = 2\n")]],
    exit: 0,
    calls: [...asSource, ...schedule],
    messages: [
      'WARN VK210 restore.1: the mirror state was not refreshed: "EMCmd . UPDATEVOLUMEINFO E:" answered Status = 2. The kit goes on with the state that EMCMD has.',
      enabled,
    ],
  },
]);

hold("restore.2a: which role?", [
  {
    it: "fails with 12093 where EMCMD fails",
    action,
    replies: [[the.mirrorByName, ends(31)]],
    exit: 1,
    calls: begin,
    messages: [noRole(31)],
  },
  {
    it: "fails with 12093 and 0 where EMCMD says nothing usable twice",
    action,
    replies: [[the.mirrorByName, says("nothing to see\n")]],
    exit: 1,
    calls: [...begin, the.mirrorByName],
    messages: [
      'INFO VK208 restore.2a: "EMCmd NODEA GETMIRRORVOLINFO E:" gave no usable answer; it is asked once more.',
      'WARN VK209 restore.2a: "EMCmd NODEA GETMIRRORVOLINFO E:" ended with 0 but said nothing usable about E:. It counts as failed (code 0).',
      noRole(0),
    ],
  },
  ...[
    ["0", "none"],
    ["-1", "invalid"],
    ["7", "unknown"],
  ].map(([number = "", role = ""]) => ({
    it: `changes nothing and fails on role ${number} (${role})`,
    action,
    replies: [[the.mirrorByName, mirrors(`E: ${number} NODEA 10.0.0.2 1`)]] as const,
    exit: 1 as const,
    calls: begin,
    messages: [
      `ERROR VK401 restore.2a: the role of NODEA for volume E: is neither source nor target: ${role} (number ${number}). Nothing was unlocked or switched over; restore fails.`,
    ],
  })),
]);

hold("restore.2b and restore.2c: unlock or switch over", [
  {
    it: "fails with 12501 where the unlock fails, tried once",
    action,
    replies: [[the.unlock, says("Status = 21\n", 21)]],
    exit: 1,
    calls: [...begin, the.unlock],
    messages: ['ERROR 12501 Unlock of volume "E:" failed - status 21'],
  },
  {
    it: "fails with the Status of an unlock that exits with 0",
    action,
    replies: [[the.unlock, says("Status = 21\n")]],
    exit: 1,
    calls: [...begin, the.unlock],
    messages: ['ERROR 12501 Unlock of volume "E:" failed - status 21'],
  },
  {
    it: "takes an unlock that exits with 0 and says nothing for a success",
    action,
    replies: [[the.unlock, ends(0)]],
    exit: 0,
    calls: [...asSource, ...schedule],
    messages: [enabled],
  },
  {
    it: "fails with 12500 where the switchover fails, tried once",
    action,
    replies: [...target, [the.switchOver, says("Status = 997\n", 225)]],
    exit: 1,
    calls: [...begin, the.switchOver],
    messages: ['ERROR 12500 Switchover of volume "E:" failed - status 225'],
  },
  {
    it: "says that a switchover past its deadline may still complete",
    action,
    configuration: { timeouts: { SWITCHOVERVOLUME: 0.4 } },
    replies: [...target, [the.switchOver, { seconds: 30 }]],
    exit: 1,
    calls: [...begin, the.switchOver],
    messages: [
      'WARN VK201 restore.2c: "EMCmd . SWITCHOVERVOLUME E:" had not ended after 0.4 s. The kit ended it and goes on as if it had failed (code 124).',
      "WARN VK207 restore.2c: the switchover of E: was given up at its deadline, but the DataKeeper service may still complete it. Look at the mirror before trying again.",
      'ERROR 12500 Switchover of volume "E:" failed - status 124',
    ],
  },
]);

hold("restore.4 and restore.5: is the volume sound?", [
  ...[1, 2, 3].map((exit) => ({
    it: `fails with 12053 on exit status ${exit} of chkntfs`,
    action,
    replies: [[the.dirty, ends(exit)]] as const,
    exit: 1 as const,
    calls: [...begin, the.unlock, the.locked, the.dirty],
    messages: [
      'ERROR 12053 Volume E: was found dirty by Microsoft utility chkntfs during the restore on "NODEA". Chkdsk should be scheduled to run for this volume.',
    ],
  })),
  {
    it: "goes by the exit status of chkntfs, not by its words",
    action,
    replies: [[the.dirty, says("E: is dirty\n", 0)]],
    exit: 0,
    calls: [...asSource, ...schedule],
    messages: [enabled],
  },
  {
    it: "fails with 12061 where the volume cannot be written",
    action,
    replies: [[the.writeCheck, ends(1)]],
    exit: 1,
    calls: asSource,
    messages: ["ERROR 12061 CheckVolume failed. Unable to access Volume E:."],
  },
]);

hold("restore.6: the shadow-copy schedule", [
  {
    it: "says 12066 and succeeds where the task cannot be enabled",
    action,
    replies: [[the.taskEnable, ends(1)]],
    exit: 0,
    calls: [...asSource, ...schedule],
    messages: [notEnabled],
  },
  {
    it: "says that there is no schedule, and neither 12065 nor 12066",
    action,
    replies: [[the.taskQuery, ends(1)]],
    exit: 0,
    calls: [...asSource, the.guidOf, the.taskQuery],
    messages: [
      "INFO VK403 restore.6: no shadow-copy schedule of E: was found: the task ShadowCopyVolume{5d0f3c11-9a2b-4f0e-8c77-1b2a3c4d5e6f} is not there or may not be seen. Nothing was enabled.",
    ],
  },
  {
    it: "says 12066 where mountvol fails",
    action,
    replies: [[the.guidOf, ends(2)]],
    exit: 0,
    calls: [...asSource, the.guidOf],
    messages: [
      'WARN VK404 restore.6: the schedule of E: could not be looked for: "mountvol E: /L" ended with 2.',
      notEnabled,
    ],
  },
  {
    it: "says 12066 where mountvol shows no GUID",
    action,
    replies: [[the.guidOf, says("no such thing\n")]],
    exit: 0,
    calls: [...asSource, the.guidOf],
    messages: [
      'WARN VK404 restore.6: the schedule of E: could not be looked for: "mountvol E: /L" said nothing usable.',
      notEnabled,
    ],
  },
  {
    it: "asks for the task with the GUID as mountvol wrote it",
    action,
    replies: [
      [the.guidOf, says("    \\\\?\\Volume{5D0F3C11-9a2b-4F0E-8c77-1b2a3c4d5e6f}\\\n")],
      [["schtasks", "/query", "/tn", "ShadowCopyVolume{5D0F3C11-9a2b-4F0E-8c77-1b2a3c4d5e6f}"], ends(0)],
      [
        ["schtasks", "/change", "/tn", "ShadowCopyVolume{5D0F3C11-9a2b-4F0E-8c77-1b2a3c4d5e6f}", "/enable"],
        ends(0),
      ],
    ],
    exit: 0,
    messages: [enabled],
  },
]);
