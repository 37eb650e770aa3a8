import * as the from "./commands.js";
import { ends, says } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { mirrors } from "./healthy.js";

const peers = [{ node: "NODEB", addresses: ["10.0.0.2"] }];
const resources = { "Vol.E": { volume: "E:", peers } };
const again =
  'INFO VK208 monitor.1: "EMCmd . GETMIRRORVOLINFO E" gave no usable answer; it is asked once more.';
const bare = (argv: readonly string[]) => argv.map((word) => (word === "E:" ? "E" : word));

hold("emcmd.volumeArgument", [
  {
    it: "E asks EMCMD without the colon, and nobody else",
    configuration: { resources, emcmd: { volumeArgument: "E" } },
    replies: [
      [bare(the.mirrorHere), mirrors("E: 1 NODEA 10.0.0.2 1")],
      [bare(the.mirrorOn("NODEB")), mirrors("E: 2 NODEA 10.0.0.2 1")],
    ],
    action: "deepCheck",
    exit: 0,
    calls: [
      bare(the.mirrorHere),
      bare(the.mirrorOn("NODEB")),
      the.stateOn("NODEB"),
      the.deleteOn("NODEB"),
      the.writeCheck,
    ],
    messages: [],
  },
  {
    it: "messages print E: all the same",
    configuration: { resources, emcmd: { volumeArgument: "E" } },
    action: "remove",
    replies: [
      [bare(the.refresh), ends(0)],
      [bare(the.mirrorHere), mirrors("E: 1 NODEA 10.0.0.2 1")],
      [bare(the.lock), ends(5)],
    ],
    exit: 1,
    messages: [
      'ERROR 12098 Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of 5.',
    ],
  },
]);

const failed =
  'ERROR 12029 Unable to get information on volume E:. The command "Emcmd . GETMIRRORVOLINFO E:" returned a value of 0.';
const silent = (command: string) =>
  `WARN VK209 monitor.1: "${command}" ended with 0 but said nothing usable about E:. It counts as failed (code 0).`;

hold("emcmd.retries and emcmd.retryPause", [
  {
    it: "0 asks once",
    configuration: { emcmd: { retries: 0 } },
    replies: [[the.mirrorHere, ends(0)]],
    exit: 1,
    calls: [the.mirrorHere],
    messages: [silent("EMCmd . GETMIRRORVOLINFO E:"), failed],
  },
  {
    it: "3 asks three times more",
    configuration: { emcmd: { retries: 3, retryPause: 0, volumeArgument: "E" } },
    replies: [[bare(the.mirrorHere), says("E: nothing\n")]],
    exit: 1,
    calls: Array.from({ length: 4 }, () => bare(the.mirrorHere)),
    messages: [again, again, again, silent("EMCmd . GETMIRRORVOLINFO E"), failed],
  },
]);
