import * as the from "./commands.js";
import { ends, type Reply } from "./harness/answer.js";
import { hold } from "./harness/cases.js";
import { instance } from "./healthy.js";

const quick = [the.mirrorHere, ...the.readsOf("NODEB"), the.deleteOn("NODEB")];
const refused = (option: string, given: string, expected: string) => ({
  exit: 2 as const,
  calls: [],
  messages: [`ERROR VK103 Option ${option} was given as ${given}. Expected ${expected}.`],
});
const value = "a value as the next word or after =";
const drive = "one drive letter: E, E: or E:\\";
const tag = "a tag that begins with neither - nor white space and holds no control characters";
const noTag = {
  exit: 2 as const,
  calls: [],
  messages: ["ERROR VK102 No resource tag was given. Expected -t TAG, as in: volkit quickCheck -t Vol.E"],
};
const accepted = { exit: 0 as const, calls: quick, messages: [] };

hold("the tag", [
  { it: "is needed", words: ["quickCheck"], ...noTag },
  { it: "is needed whatever else is given", words: ["quickCheck", "-i", "E:", "--volume", "E"], ...noTag },
  { it: "is not the word of its own without -t", words: ["quickCheck", "Vol.E"], ...noTag },
  { it: "is the next word", words: ["quickCheck", "-t", "Vol.E"], ...accepted },
  { it: "is what stands after =", words: ["quickCheck", "-t=Vol.E"], ...accepted },
  { it: "may stand before the action", words: ["-t", "Vol.E", "quickCheck"], ...accepted },
  {
    it: "is missing at the end",
    words: ["quickCheck", "-t"],
    ...refused("-t", "-t with no value after it", value),
  },
  {
    it: "is no option",
    words: ["quickCheck", "-t", "-i", "E:"],
    ...refused("-t", "-t with no value after it", value),
  },
  { it: "is not empty", words: ["quickCheck", "-t", ""], ...refused("-t", '""', tag) },
  { it: "is not empty after =", words: ["quickCheck", "-t="], ...refused("-t", '""', tag) },
  { it: "is no white space", words: ["quickCheck", "-t", " "], ...refused("-t", '" "', tag) },
  {
    it: "holds no control characters",
    words: ["quickCheck", "-t", "a\nb"],
    ...refused("-t", '"a\\nb"', tag),
  },
  { it: "does not begin with - after =", words: ["quickCheck", "-t=-d"], ...refused("-t", '"-d"', tag) },
  { it: "is one", words: ["quickCheck", "-t", "A", "-t", "B"], ...refused("-t", "A, B", "one value") },
  { it: "may be given twice alike", words: ["quickCheck", "-t", "Vol.E", "-t=Vol.E"], ...accepted },
]);

hold("--volume", [
  ...["E", "e", "E:", "e:", "E:\\"].map((volume) => ({
    it: `${volume} is volume E:`,
    words: ["quickCheck", "-t", "Vol.E", "--volume", volume],
    ...accepted,
  })),
  { it: "after =", words: ["quickCheck", "-t", "Vol.E", "--volume=e:"], ...accepted },
  ...["", "EE:", "E:\\data", "/dev/sda1", "1:", "Ｅ:", "E:/", " E:", "E::", "é:", "E:\\\\"].map((volume) => ({
    it: `${JSON.stringify(volume)} is none`,
    words: ["quickCheck", "-t", "Vol.E", "--volume", volume],
    ...refused("--volume", JSON.stringify(volume), drive),
  })),
  {
    it: "is refused before anything runs, whatever the ID",
    words: ["restore", "-t", "Vol.E", "-i", "E:", "--volume=E;F"],
    ...refused("--volume", '"E;F"', drive),
  },
]);

hold("options that volkit does not know", [
  { it: "are tolerated", words: ["quickCheck", "-t", "Vol.E", "-i", "E:", "-R"], ...accepted },
  { it: "are tolerated with values", words: ["quickCheck", "-t", "Vol.E", "-x", "y", "--z=1"], ...accepted },
  { it: "are tolerated before -t", words: ["quickCheck", "-R", "-t", "Vol.E"], ...accepted },
  {
    it: "--json takes no value",
    words: ["quickCheck", "-t", "Vol.E", "--json=yes"],
    ...refused("--json", "--json=yes", "the option alone"),
  },
  {
    it: "--config needs a value",
    words: ["quickCheck", "-t", "Vol.E", "--config="],
    ...refused("--config", '""', value),
  },
]);

const unconfigured = { configuration: null, environment: { COMPUTERNAME: "NODEA" } };
const byList = [the.instanceHere, the.mirrorHere, the.peers, ...the.readsOf("NODEB"), the.deleteOn("NODEB")];
const notKnown = (why: string) => ({
  exit: 2 as const,
  calls: [the.instanceHere],
  messages: [`ERROR VK104 The volume of Vol.E is not known: ${why}. No step of the action was run.`],
});
const listed = (id: string): Reply[] => [[the.instanceHere, instance("NODEA", "ISP", "Vol.E", id)]];
const words = ["quickCheck", "-t", "Vol.E"];

hold("the volume of a tag", [
  {
    it: "is the configuration's where the ID is no drive letter",
    words: ["quickCheck", "-t", "Vol.E", "-i", "volume1"],
    ...accepted,
  },
  {
    it: "is refused where configuration and ID disagree",
    words: ["quickCheck", "-t", "Vol.E", "-i", "F:"],
    exit: 2,
    calls: [],
    messages: [
      "ERROR VK105 The configuration says that Vol.E is volume E:, and the ID given with -i says F:. Nothing was run, since one of them is wrong.",
    ],
  },
  {
    it: "is --volume's where configuration and ID disagree",
    words: ["quickCheck", "-t", "Vol.E", "-i", "F:", "--volume", "E:"],
    ...accepted,
  },
  {
    it: "is the ID's where nothing else is said",
    ...unconfigured,
    words: ["quickCheck", "-t", "Vol.E", "-i", "e:\\"],
    exit: 0,
    calls: byList.slice(1),
    messages: [],
  },
  { it: "is what ins_list says", ...unconfigured, words, exit: 0, calls: byList, messages: [] },
  {
    it: "is what ins_list says where the ID is empty",
    ...unconfigured,
    words: [...words, "-i", ""],
    exit: 0,
    calls: byList,
    messages: [],
  },
  {
    it: "is not known where ins_list fails",
    ...unconfigured,
    words,
    replies: [[the.instanceHere, ends(7)]],
    ...notKnown('"ins_list -t Vol.E" ended with 7'),
  },
  {
    it: "is not known where ins_list shows another tag",
    ...unconfigured,
    words,
    replies: [[the.instanceHere, instance("NODEA", "ISP", "Vol.EE")]],
    ...notKnown("ins_list shows no such tag"),
  },
  {
    it: "is not known where ins_list's ID is no drive letter",
    ...unconfigured,
    words,
    replies: listed("\\\\share"),
    ...notKnown('ins_list gives the ID "\\\\\\\\share", which is no drive letter'),
  },
]);

hold("recover", [
  {
    it: "fails and says why there is none, even without a tag",
    words: ["recover"],
    exit: 1,
    calls: [],
    messages: [
      "ERROR VK120 A DataKeeper resource has no recover action: nothing can be recovered on this node without a switchover. Nothing was done.",
    ],
  },
]);

hold("a word that is no command", [
  ...[
    ["bogus", ""],
    ["QUICKCHECK", "; near to it: quickCheck"],
    ["quickcheck", "; near to it: quickCheck"],
    ["__proto__", ""],
    ["constructor", ""],
  ].map(([word = "", near = ""]) => ({
    it: word,
    words: [word, "-t", "Vol.E"],
    exit: 2 as const,
    calls: [],
    messages: [
      `ERROR VK101 "${word}" is no command of volkit${near}. Expected quickCheck, deepCheck, restore or remove, or another command that volkit --help lists.`,
    ],
  })),
]);
