import * as the from "./commands.js";
import { ends, says, type Reply } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { instance, mirrors } from "./healthy.js";

const reads = [the.mirrorHere, ...the.readsOf("NODEB")];
const quick = [...reads, the.deleteOn("NODEB")];
const setting = (state: string) => [...reads, the.setState("NODEB", state), the.deleteOn("NODEB")];

const mirror = (state: number): Reply => [the.mirrorHere, mirrors(`E: 1 NODEA 10.0.0.2 ${state}`)];
const peer = (state: string): Reply => [the.stateOn("NODEB"), instance("NODEB", state)];

const wasSet = (before: string, after: string, state: string) =>
  `INFO VK309 monitor.3: the state of Vol.E on NODEB was ${before} and was set to ${after}, since the state of the mirror to it is ${state}.`;
const inService = (before: string, after: string) =>
  `ERROR VK310 monitor.3: LifeKeeper on NODEB holds Vol.E for in service (${before}) although this node is source. Its state is being set to ${after}.`;
const noState = "WARN VK308 monitor.3: LifeKeeper on NODEB shows no state for Vol.E. Nothing was set.";

hold("monitor.3: mirroring", [
  { it: "leaves OSU", replies: [peer("OSU")], exit: 0, calls: quick, messages: [] },
  {
    it: "sets OSF to OSU",
    replies: [peer("OSF")],
    exit: 0,
    calls: setting("OSU"),
    messages: [wasSet("OSF", "OSU", "mirroring")],
  },
  {
    it: "sets a word it does not know to OSU",
    replies: [peer("ILLSTATE")],
    exit: 0,
    calls: setting("OSU"),
    messages: [wasSet("ILLSTATE", "OSU", "mirroring")],
  },
  ...["ISP", "ISU"].map((before) => ({
    it: `sets ${before} to OSU, with an error`,
    replies: [peer(before)],
    exit: 0 as const,
    calls: setting("OSU"),
    messages: [inService(before, "OSU"), wasSet(before, "OSU", "mirroring")],
  })),
]);

const notMirroring: readonly (readonly [number, string])[] = [
  [0, "none"],
  [2, "resync"],
  [3, "broken"],
  [4, "paused"],
  [5, "resync pending"],
  [-1, "invalid"],
  [11, "unknown"],
];

hold("monitor.3: anything but mirroring", [
  { it: "leaves OSF", replies: [mirror(4), peer("OSF")], exit: 0, calls: quick, messages: [] },
  ...notMirroring.map(([number, state]) => ({
    it: `sets OSU to OSF in state ${number} (${state})`,
    replies: [mirror(number), peer("OSU")],
    exit: 0 as const,
    calls: setting("OSF"),
    messages: [wasSet("OSU", "OSF", state)],
  })),
  {
    it: "sets ISP to OSF, with an error",
    replies: [mirror(4), peer("ISP")],
    exit: 0,
    calls: setting("OSF"),
    messages: [inService("ISP", "OSF"), wasSet("ISP", "OSF", "paused")],
  },
]);

hold("monitor.3: the peer's state is not known, and nothing is set", [
  { it: "where it is empty", replies: [peer("")], exit: 0, calls: quick, messages: [noState] },
  {
    it: "where there is no row",
    replies: [[the.stateOn("NODEB"), ends(0)]],
    exit: 0,
    calls: quick,
    messages: [noState],
  },
  {
    it: "where the row is another tag's",
    replies: [[the.stateOn("NODEB"), instance("NODEB", "OSF", "Vol.F")]],
    exit: 0,
    calls: quick,
    messages: [noState],
  },
  {
    it: "where a row breaks off before its state",
    replies: [[the.stateOn("NODEB"), { stdout: "NODEB\x01filesys\x01volume\x01Vol.E\x01E:" }]],
    exit: 0,
    calls: quick,
    messages: [noState],
  },
  {
    it: "where ins_list fails, whatever it printed",
    replies: [[the.stateOn("NODEB"), { ...instance("NODEB", "OSF"), exit: 9 }]],
    exit: 0,
    calls: quick,
    messages: [
      'WARN VK307 monitor.3: the state of Vol.E on NODEB could not be read: "ins_list -d NODEB -t Vol.E" ended with 9. It was left as it is; the check goes on.',
    ],
  },
]);

hold("monitor.3: the state cannot be set", [
  {
    it: "says what the published synopsis holds where OSF is refused",
    replies: [mirror(4), [the.setState("NODEB", "OSF"), ends(5)]],
    exit: 0,
    calls: setting("OSF"),
    messages: [
      'WARN VK312 monitor.3: the state of Vol.E on NODEB is OSU and could not be set to OSF: "ins_setst -d NODEB -t Vol.E -S OSF" ended with 5. The published synopsis of ins_setst names only ISP, ISU and OSU; this release may not take OSF. The check goes on.',
    ],
  },
  {
    it: "says so where OSU is refused",
    replies: [peer("OSF"), [the.setState("NODEB", "OSU"), ends(1)]],
    exit: 0,
    calls: setting("OSU"),
    messages: [
      'WARN VK311 monitor.3: the state of Vol.E on NODEB is OSF and could not be set to OSU: "ins_setst -d NODEB -t Vol.E -S OSU" ended with 1. The check goes on.',
    ],
  },
]);

hold("monitor.3: which row of ins_list", [
  {
    it: "is the one of the tag",
    replies: [
      [
        the.stateOn("NODEB"),
        says("NODEB\x01a\x01b\x01Other\x01F:\x01\x01OSF\nNODEB\x01a\x01b\x01Vol.E\x01E:\x01\x01OSU\n"),
      ],
    ],
    exit: 0,
    calls: quick,
    messages: [],
  },
]);
