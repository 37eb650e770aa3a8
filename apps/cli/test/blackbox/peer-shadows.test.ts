import * as the from "./commands.js";
import { ends, says } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { noCopies, someCopies } from "./healthy.js";

const reads = [the.mirrorHere, ...the.readsOf("NODEB")];
const readsByLifeKeeper = [the.mirrorHere, the.peers, ...the.readsOf("NODEB")];
const whenPresent = { vss: { peerDelete: "when-present" } };
const listCommand = "lcdremexec -d NODEB -- vssadmin.exe list shadows /for=E:";
const again = `INFO VK208 monitor.5: "${listCommand}" gave no usable answer; it is asked once more.`;
const unknown = (why: string) =>
  `WARN VK332 monitor.5: whether there are shadow copies of E: on NODEB is not known: "${listCommand}" ${why}. None were deleted; the check goes on.`;

hold("monitor.5: delete the peer's shadow copies", [
  {
    it: "takes exit status 1, nothing to delete, for no news",
    replies: [[the.deleteOn("NODEB"), says("none\n", 1)]],
    exit: 0,
    calls: [...reads, the.deleteOn("NODEB")],
    messages: [],
  },
  {
    it: "says that another exit status is a failure, and goes on",
    replies: [[the.deleteOn("NODEB"), ends(2)]],
    exit: 0,
    calls: [...reads, the.deleteOn("NODEB")],
    messages: [
      'WARN VK330 monitor.5: the shadow copies of E: on NODEB may not have been deleted: "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet" ended with 2. The check goes on.',
    ],
  },
]);

hold("vss.peerDelete", [
  {
    it: "never leaves the step out",
    configuration: { vss: { peerDelete: "never" } },
    exit: 0,
    calls: readsByLifeKeeper,
    messages: [],
  },
  {
    it: "when-present deletes where the list shows copies",
    configuration: whenPresent,
    replies: [[the.listOn("NODEB"), someCopies]],
    exit: 0,
    calls: [...readsByLifeKeeper, the.listOn("NODEB"), the.deleteOn("NODEB")],
    messages: [],
  },
  {
    it: "when-present deletes nothing where the list shows none",
    configuration: whenPresent,
    replies: [[the.listOn("NODEB"), noCopies]],
    exit: 0,
    calls: [...readsByLifeKeeper, the.listOn("NODEB")],
    messages: [],
  },
  {
    it: "when-present deletes nothing where the answer is unknown twice",
    configuration: whenPresent,
    replies: [[the.listOn("NODEB"), ends(9)]],
    exit: 0,
    calls: [...readsByLifeKeeper, the.listOn("NODEB"), the.listOn("NODEB")],
    messages: [again, unknown("ended with 9")],
  },
  {
    it: "when-present goes by the second answer where the first is unknown",
    configuration: whenPresent,
    replies: [[the.listOn("NODEB"), ends(0), someCopies]],
    exit: 0,
    calls: [...readsByLifeKeeper, the.listOn("NODEB"), the.listOn("NODEB"), the.deleteOn("NODEB")],
    messages: [again],
  },
]);
