import * as the from "./commands.js";
import { says, type Answer, type Reply } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { binary, flood, flooded, utf16 } from "./odd-output.js";

const command = "EMCmd . GETMIRRORVOLINFO E:";
const again = `INFO VK208 monitor.1: "${command}" gave no usable answer; it is asked once more.`;
const silent = `WARN VK209 monitor.1: "${command}" ended with 0 but said nothing usable about E:. It counts as failed (code 0).`;
const failed =
  'ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of 0.';
const cut = flooded("monitor.1", command);
const quick = [the.mirrorHere, ...the.readsOf("NODEB"), the.deleteOn("NODEB")];

const unusable: readonly (readonly [string, Answer])[] = [
  ["binary", binary],
  ["half a line", { stdout: "E: 1 NODEA 10.0.0.2" }],
  ["another volume's line", says("F: 1 NODEA 10.0.0.2 1\n")],
  ["UTF-16 without its mark", { stdout: Buffer.from("E: 1 NODEA 10.0.0.2 1\r\n", "utf16le") }],
  ["numbers too many", says("E: 1 1 1 1 1 1\n")],
];

hold("the mirror on this node: nothing usable", [
  ...unusable.map(([it, answer]) => ({
    it,
    replies: [[the.mirrorHere, answer]] as const,
    exit: 1 as const,
    calls: [the.mirrorHere, the.mirrorHere],
    messages: [again, silent, failed],
  })),
  {
    it: "more than is kept, usable as its beginning may be",
    replies: [[the.mirrorHere, flood("E: 1 NODEA 10.0.0.2 1\r\n")]],
    exit: 1,
    calls: [the.mirrorHere, the.mirrorHere],
    messages: [cut, again, cut, silent, failed],
  },
]);

hold("the mirror on this node: usable all the same", [
  {
    it: "in UTF-16 with its mark",
    replies: [[the.mirrorHere, { stdout: utf16("E: 1 NODEA 10.0.0.2 1\r\n") }]],
    exit: 0,
    calls: quick,
    messages: [],
  },
  {
    it: "among bytes of no language",
    replies: [
      [the.mirrorHere, { stdout: Buffer.from("\x81\xff\r\nE: 1 NODEA 10.0.0.2 1\r\n\xfe", "latin1") }],
    ],
    exit: 0,
    calls: quick,
    messages: [],
  },
  {
    it: "with a control character shown as a sign where it is printed",
    replies: [[the.mirrorHere, says("\x1b[31mE: 2\nE: 2 NODEB 10.0.0.1 1\n")]],
    exit: 0,
    messages: [
      "ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2; EMOUT=␛[31mE: 2 E: 2 NODEB 10.0.0.1 1",
    ],
  },
]);

const anything: readonly (readonly [string, Answer])[] = [
  ["binary", binary],
  ["half-written rows", { stdout: "NODEA\x01Vol.E\x01NO" }],
];
const noState = "WARN VK308 monitor.3: LifeKeeper on NODEB shows no state for Vol.E. Nothing was set.";
const noRole = [
  'INFO VK208 monitor.4: "EMCmd NODEB GETMIRRORVOLINFO E:" gave no usable answer; it is asked once more.',
  'WARN VK209 monitor.4: "EMCmd NODEB GETMIRRORVOLINFO E:" ended with 0 but said nothing usable about E:. It counts as failed (code 0).',
];
const unknownRole =
  'WARN VK320 monitor.4: NODEB did not tell its role for volume E: ("EMCmd NODEB GETMIRRORVOLINFO E:" said nothing usable). Whether there is a split brain is not known; the check goes on.';
const noPeer =
  "WARN VK302 peers: the other nodes of Vol.E are not known (eqv_list shows none). Steps monitor.3 to monitor.5 were left out: no split brain could have been noticed.";

hold("peers and what they say", [
  ...anything.map(([it, answer]) => ({
    it: `${it} from the peer: unknown, and nothing is set`,
    replies: [
      [the.stateOn("NODEB"), answer],
      [the.mirrorOn("NODEB"), answer],
    ] as const,
    exit: 0 as const,
    calls: [the.mirrorHere, the.mirrorOn("NODEB"), ...the.readsOf("NODEB"), the.deleteOn("NODEB")],
    messages: [...noRole, noState, unknownRole],
  })),
  ...anything.map(([it, answer]) => ({
    it: `${it} from eqv_list: no peer`,
    configuration: null,
    replies: [[the.peers, answer]] as const,
    exit: 0 as const,
    calls: [the.mirrorHere, the.peers],
    messages: [noPeer],
  })),
  {
    it: "a flood from ins_list is no answer",
    replies: [[the.stateOn("NODEB"), flood("NODEB\x01a\x01b\x01Vol.E\x01E:\x01\x01OSF\n")]],
    exit: 0,
    calls: quick,
    messages: [
      flooded("monitor.3", "ins_list -d NODEB -t Vol.E"),
      'WARN VK307 monitor.3: the state of Vol.E on NODEB could not be read: "ins_list -d NODEB -t Vol.E" printed too much to be read. It was left as it is; the check goes on.',
    ],
  },
]);

const whereStatusDecides: readonly Reply[] = [
  ...[the.writeCheck, the.dirty, the.taskQuery, the.taskEnable, the.deleteShadows, the.unlock, the.lock].map(
    (argv): Reply => [argv, binary],
  ),
  ...[the.refresh, the.deleteOn("NODEB")].map((argv): Reply => [argv, binary]),
];
const enabled = 'INFO 12065 VSS scheduled backups on volume "E:" are enabled.';

hold("where the exit status decides, what is printed does not", [
  { it: "deepCheck", action: "deepCheck", replies: whereStatusDecides, exit: 0, messages: [] },
  { it: "restore", action: "restore", replies: whereStatusDecides, exit: 0, messages: [enabled] },
  { it: "remove", action: "remove", replies: whereStatusDecides, exit: 0, messages: [] },
]);
