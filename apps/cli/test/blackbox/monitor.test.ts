import * as the from "./commands.js";
import { ends, says } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { instance, mirrors, target } from "./healthy.js";

const quick = [the.mirrorHere, ...the.readsOf("NODEB"), the.deleteOn("NODEB")];
const failed = (code: number) =>
  `ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of ${code}.`;
const neither = (role: string, number: string) =>
  `ERROR VK301 monitor.2: the role of this node for volume E: is neither source nor target: ${role} (number ${number}). Nothing more was checked; the check ends as a success so that the service is not moved to a node that cannot take it.`;

hold("monitor on a healthy source", [
  { it: "quickCheck is steps 1 to 5", exit: 0, calls: quick, messages: [] },
  {
    it: "deepCheck adds step 6",
    action: "deepCheck",
    exit: 0,
    calls: [...quick, the.writeCheck],
    messages: [],
  },
  { it: "quickchk is quickCheck", action: "quickchk", exit: 0, calls: quick, messages: [] },
  { it: "quick-check is quickCheck", action: "quick-check", exit: 0, calls: quick, messages: [] },
  { it: "deepchk is deepCheck", action: "deepchk", exit: 0, calls: [...quick, the.writeCheck], messages: [] },
  {
    it: "deep-check is deepCheck",
    action: "deep-check",
    exit: 0,
    calls: [...quick, the.writeCheck],
    messages: [],
  },
]);

hold("monitor.1: read the mirror on this node", [
  {
    it: "fails with the exit status of EMCMD",
    replies: [[the.mirrorHere, says("Status = 15\n", 15)]],
    exit: 1,
    calls: [the.mirrorHere],
    messages: [failed(15)],
  },
  {
    it: "fails whatever usable line a failing EMCMD printed",
    replies: [[the.mirrorHere, says("E: 1 NODEA 10.0.0.2 1\n", 5)]],
    exit: 1,
    calls: [the.mirrorHere],
    messages: [failed(5)],
  },
  {
    it: "fails with the number of a Status line where EMCMD exits with 0, and is not asked again",
    replies: [[the.mirrorHere, says("E: 1 NODEA 10.0.0.2 1\nStatus = 87\n")]],
    exit: 1,
    calls: [the.mirrorHere],
    messages: [failed(87)],
  },
  {
    it: "takes a Status line for a failure on stderr too",
    replies: [[the.mirrorHere, { stdout: "E: 1 NODEA 10.0.0.2 1\r\n", stderr: "Status = 6\r\n" }]],
    exit: 1,
    calls: [the.mirrorHere],
    messages: [failed(6)],
  },
  {
    it: "takes Status = 0 for a success",
    replies: [[the.mirrorHere, says("E: 1 NODEA 10.0.0.2 1\nStatus = 0\n")]],
    exit: 0,
    calls: quick,
    messages: [],
  },
  {
    it: "takes Status = N within a line for no status",
    replies: [[the.mirrorHere, says("see Status = 5 in the manual\nE: 1 NODEA 10.0.0.2 1\n")]],
    exit: 0,
    calls: quick,
    messages: [],
  },
  {
    it: "asks once more where nothing usable was said",
    replies: [[the.mirrorHere, ends(0), mirrors("E: 1 NODEA 10.0.0.2 1")]],
    exit: 0,
    calls: [the.mirrorHere, ...quick],
    messages: [
      'INFO VK208 monitor.1: "EMCmd . GETMIRRORVOLINFO E:" gave no usable answer; it is asked once more.',
    ],
  },
  {
    it: "fails with 0 where nothing usable was said twice",
    replies: [[the.mirrorHere, ends(0)]],
    exit: 1,
    calls: [the.mirrorHere, the.mirrorHere],
    messages: [
      'INFO VK208 monitor.1: "EMCmd . GETMIRRORVOLINFO E:" gave no usable answer; it is asked once more.',
      'WARN VK209 monitor.1: "EMCmd . GETMIRRORVOLINFO E:" ended with 0 but said nothing usable about E:. It counts as failed (code 0).',
      failed(0),
    ],
  },
]);

hold("monitor.1: a usable line", [
  {
    it: "has any white space between its fields and its letter in either case",
    replies: [[the.mirrorHere, says("noise\n  e:\t1   NODEA\t10.0.0.2    1  \nmore noise\n")]],
    exit: 0,
    calls: quick,
    messages: [],
  },
  {
    it: "is of the volume asked about",
    replies: [[the.mirrorHere, says("F: 2 NODEB 10.0.0.1 1\nE: 1 NODEA 10.0.0.2 1\n")]],
    exit: 0,
    calls: quick,
    messages: [],
  },
  {
    it: "has integers for role and state, and nothing after them",
    replies: [
      [
        the.mirrorHere,
        says(
          "E: one NODEA 10.0.0.2 1\nE: 2 NODEA 10.0.0.2\nE: 2 NODEA 10.0.0.2 1 1\nE: 1 NODEA 10.0.0.2 1\n",
        ),
      ],
    ],
    exit: 0,
    calls: quick,
    messages: [],
  },
]);

hold("monitor.2: the role of this node", [
  {
    it: "ends a target's check as a success and asks no peer anything",
    replies: target,
    exit: 0,
    calls: [the.mirrorHere],
    messages: ["ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=E: 2 NODEB 10.0.0.1 1"],
  },
  {
    it: "ends a target's deep check before the write check",
    action: "deepCheck",
    replies: target,
    exit: 0,
    calls: [the.mirrorHere],
    messages: ["ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=E: 2 NODEB 10.0.0.1 1"],
  },
  {
    it: "folds EMOUT to one line with its ends trimmed",
    replies: [[the.mirrorHere, says("\n  hello  \n\n  E: 2   NODEB 10.0.0.1 1 \n\n")]],
    exit: 0,
    messages: [
      "ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=hello E: 2   NODEB 10.0.0.1 1",
    ],
  },
  ...[
    ["0", "none"],
    ["-1", "invalid"],
    ["3", "unknown"],
    ["11", "unknown"],
  ].map(([number = "", role = ""]) => ({
    it: `ends as a success, with an error, on role ${number} (${role})`,
    replies: [[the.mirrorHere, mirrors(`E: ${number} NODEA 10.0.0.2 1`)]] as const,
    exit: 0 as const,
    calls: [the.mirrorHere],
    messages: [
      `ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=${number}; EMOUT=E: ${number} NODEA 10.0.0.2 1`,
      neither(role, number),
    ],
  })),
  {
    it: "is unknown where the lines disagree, and ROLE is the first line's",
    replies: [[the.mirrorHere, mirrors("E: 1 NODEA 10.0.0.2 1", "E: 2 NODEA 10.0.0.3 1")]],
    exit: 0,
    calls: [the.mirrorHere],
    messages: [
      "ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=1; EMOUT=E: 1 NODEA 10.0.0.2 1 E: 2 NODEA 10.0.0.3 1",
      neither("unknown", "1, 2"),
    ],
  },
  {
    it: "is target where every line says target",
    replies: [[the.mirrorHere, mirrors("E: 2 NODEB 10.0.0.1 1", "E: 2 NODEC 10.0.0.1 1")]],
    exit: 0,
    calls: [the.mirrorHere],
    messages: [
      "ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=E: 2 NODEB 10.0.0.1 1 E: 2 NODEC 10.0.0.1 1",
    ],
  },
]);

hold("monitor.6: can the volume be written?", [
  {
    it: "fails the deep check with 12022",
    action: "deepCheck",
    replies: [[the.writeCheck, ends(1)]],
    exit: 1,
    calls: [...quick, the.writeCheck],
    messages: ['ERROR 12022 Resource "Vol.E" (Volume E:) not available'],
  },
  {
    it: "runs whatever steps 3 to 5 met",
    action: "deepCheck",
    replies: [
      [the.stateOn("NODEB"), ends(9)],
      [the.mirrorOn("NODEB"), ends(53)],
      [the.deleteOn("NODEB"), ends(9)],
    ],
    exit: 0,
    calls: [...quick, the.writeCheck],
    messages: [
      'WARN VK307 monitor.3: the state of Vol.E on NODEB could not be read: "ins_list -d NODEB -t Vol.E" ended with 9. It was left as it is; the check goes on.',
      'WARN VK320 monitor.4: NODEB did not tell its role for volume E: ("EMCmd NODEB GETMIRRORVOLINFO E:" ended with 53). Whether there is a split brain is not known; the check goes on.',
      'WARN VK330 monitor.5: the shadow copies of E: on NODEB may not have been deleted: "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet" ended with 9. The check goes on.',
    ],
  },
  {
    it: "is no part of quickCheck",
    replies: [
      [the.writeCheck, ends(1)],
      [the.stateOn("NODEB"), instance("NODEB", "OSU")],
    ],
    exit: 0,
    calls: quick,
    messages: [],
  },
]);
