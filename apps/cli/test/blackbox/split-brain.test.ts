import * as the from "./commands.js";
import { ends, type Reply } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { instance, mirrors } from "./healthy.js";

const reads = [the.mirrorHere, ...the.readsOf("NODEB")];
const alarm = [the.flagHere, the.flagOn("NODEB"), the.trapAbout("NODEB")];
const whole = [...reads, ...alarm, the.deleteOn("NODEB")];
const bothSource: readonly Reply[] = [[the.mirrorOn("NODEB"), mirrors("E: 1 NODEB 10.0.0.1 4")]];
const split =
  'ERROR VK321 monitor.4: split brain on volume E:, both nodes are source: NODEA says "E: 1 NODEA 10.0.0.2 1", and NODEB says "E: 1 NODEB 10.0.0.1 4". The flag SplitBrain_E: is being raised on both nodes and the trap is being sent.';
const flagFailed = (on: string, command: string) =>
  `ERROR VK322 monitor.4: the flag SplitBrain_E: could not be raised on ${on}: "${command}" ended with 9.`;
const trapFailed =
  'ERROR VK323 monitor.4: the trap about the split brain with NODEB was not sent: "EISMEventNotice NODEA 6 160 "s:LifeKeeper replicated volume Split Brain detected." s:E: s:NODEB" ended with 9.';
const unknown = (why: string) =>
  `WARN VK320 monitor.4: NODEB did not tell its role for volume E: ("EMCmd NODEB GETMIRRORVOLINFO E:" ${why}). Whether there is a split brain is not known; the check goes on.`;

hold("monitor.4: both nodes are source", [
  {
    it: "raises both flags, sends the trap, and deletes",
    replies: bothSource,
    exit: 0,
    calls: whole,
    messages: [split],
  },
  {
    it: "goes on to the write check",
    action: "deepCheck",
    replies: bothSource,
    exit: 0,
    calls: [...whole, the.writeCheck],
    messages: [split],
  },
  {
    it: "is seen in any one of the peer's lines",
    replies: [[the.mirrorOn("NODEB"), mirrors("E: 2 NODEA 10.0.0.2 1", "E: 1 NODEB 10.0.0.3 1")]],
    exit: 0,
    calls: whole,
    messages: [
      'ERROR VK321 monitor.4: split brain on volume E:, both nodes are source: NODEA says "E: 1 NODEA 10.0.0.2 1", and NODEB says "E: 2 NODEA 10.0.0.2 1; E: 1 NODEB 10.0.0.3 1". The flag SplitBrain_E: is being raised on both nodes and the trap is being sent.',
    ],
  },
  {
    it: "takes a flag that exists already for raised",
    replies: [...bothSource, [the.flagHere, ends(4)], [the.flagOn("NODEB"), ends(4)]],
    exit: 0,
    calls: whole,
    messages: [split],
  },
  {
    it: "tries each of the three whatever the others answered",
    replies: [
      ...bothSource,
      [the.flagHere, ends(9)],
      [the.flagOn("NODEB"), ends(9)],
      [the.trapAbout("NODEB"), ends(9)],
    ],
    exit: 0,
    calls: whole,
    messages: [
      split,
      flagFailed("NODEA", "flg_create -f SplitBrain_E:"),
      flagFailed("NODEB", "flg_create -d NODEB -f SplitBrain_E:"),
      trapFailed,
    ],
  },
  {
    it: "is looked for whatever the peer's LifeKeeper said",
    replies: [...bothSource, [the.stateOn("NODEB"), ends(9)]],
    exit: 0,
    calls: whole,
    messages: [
      'WARN VK307 monitor.3: the state of Vol.E on NODEB could not be read: "ins_list -d NODEB -t Vol.E" ended with 9. It was left as it is; the check goes on.',
      split,
    ],
  },
]);

hold("monitor.4: no split brain", [
  {
    it: "where the peer does not answer: unknown, and said",
    replies: [[the.mirrorOn("NODEB"), ends(53)]],
    exit: 0,
    calls: [...reads, the.deleteOn("NODEB")],
    messages: [unknown("ended with 53")],
  },
  {
    it: "where the peer says source and fails: unknown, and said",
    replies: [[the.mirrorOn("NODEB"), { ...mirrors("E: 1 NODEB 10.0.0.1 1"), exit: 15 }]],
    exit: 0,
    calls: [...reads, the.deleteOn("NODEB")],
    messages: [unknown("ended with 15")],
  },
  {
    it: "where the peer says nothing usable twice: unknown, and said",
    replies: [[the.mirrorOn("NODEB"), ends(0)]],
    exit: 0,
    messages: [
      'INFO VK208 monitor.4: "EMCmd NODEB GETMIRRORVOLINFO E:" gave no usable answer; it is asked once more.',
      'WARN VK209 monitor.4: "EMCmd NODEB GETMIRRORVOLINFO E:" ended with 0 but said nothing usable about E:. It counts as failed (code 0).',
      unknown("said nothing usable"),
    ],
  },
  {
    it: "where the peer is neither source nor target: said",
    replies: [[the.mirrorOn("NODEB"), mirrors("E: 0 NODEA 10.0.0.2 0")]],
    exit: 0,
    calls: [...reads, the.deleteOn("NODEB")],
    messages: [
      'WARN VK324 monitor.4: NODEB says "E: 0 NODEA 10.0.0.2 0", which is neither all target nor source for volume E:. No split brain was seen, but no healthy mirror either; the check goes on.',
    ],
  },
]);

const keepState = { splitBrain: { keepPeerState: true } };
const keepShadows = { splitBrain: { keepPeerShadows: true } };
const wasIsp: Reply = [the.stateOn("NODEB"), instance("NODEB", "ISP")];

hold("splitBrain.keepPeerState", [
  {
    it: "leaves the state of a peer that says that it is source",
    configuration: keepState,
    replies: [...bothSource, wasIsp],
    exit: 0,
    calls: [the.mirrorHere, the.peers, ...the.readsOf("NODEB"), ...alarm, the.deleteOn("NODEB")],
    messages: [
      "INFO VK313 monitor.3: the state of Vol.E on NODEB is ISP instead of OSU. It was left as it is, since the peer says that it is source (splitBrain.keepPeerState).",
      split,
    ],
  },
  {
    it: "changes nothing where the peer says that it is target",
    configuration: keepState,
    replies: [[the.stateOn("NODEB"), instance("NODEB", "OSF")]],
    exit: 0,
    messages: [
      "INFO VK309 monitor.3: the state of Vol.E on NODEB was OSF and was set to OSU, since the state of the mirror to it is mirroring.",
    ],
  },
]);

const kept =
  "INFO VK331 monitor.5: the shadow copies of E: on NODEB were kept, since the peer did not say that it is target (splitBrain.keepPeerShadows).";

hold("splitBrain.keepPeerShadows", [
  {
    it: "deletes where the peer says that it is target",
    configuration: keepShadows,
    exit: 0,
    calls: [the.mirrorHere, the.peers, ...the.readsOf("NODEB"), the.deleteOn("NODEB")],
    messages: [],
  },
  {
    it: "keeps them in a split brain",
    configuration: keepShadows,
    replies: bothSource,
    exit: 0,
    calls: [the.mirrorHere, the.peers, ...the.readsOf("NODEB"), ...alarm],
    messages: [split, kept],
  },
  {
    it: "keeps them where the peer does not answer",
    configuration: keepShadows,
    replies: [[the.mirrorOn("NODEB"), ends(53)]],
    exit: 0,
    calls: [the.mirrorHere, the.peers, ...the.readsOf("NODEB")],
    messages: [unknown("ended with 53"), kept],
  },
]);
