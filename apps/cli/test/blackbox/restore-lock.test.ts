import * as the from "./commands.js";
import { ends, says, type Reply } from "./harness/answer.js";
import { hold } from "./harness/cases.js";

const action = "restore";
const before = [the.refresh, the.mirrorByName, the.unlock, the.locked];
const after = [the.dirty, the.writeCheck, the.guidOf, the.taskQuery, the.taskEnable];
const enabled = 'INFO 12065 VSS scheduled backups on volume "E:" are enabled.';

const locks = (text: string, exit = 0): readonly Reply[] => [[the.locked, says(text, exit)]];

const released = {
  action,
  exit: 0,
  calls: [...before, the.releaseLock, ...after],
  messages: [enabled],
} as const;
const left = { action, exit: 0, calls: [...before, ...after], messages: [enabled] } as const;

hold("restore.3: LifeKeeper's lock is there where E: stands in the list", [
  { it: "alone", replies: locks("E:\n"), ...released },
  { it: "in lower case", replies: locks("locked e: by LifeKeeper\n"), ...released },
  { it: "after a sign that is no letter, digit or underscore", replies: locks("(E:)\n"), ...released },
  { it: "after a Japanese letter", replies: locks("ボリュームE:\n"), ...released },
  { it: "with a path after it", replies: locks("D:\\ E:\\\n"), ...released },
  { it: "whatever the exit status", replies: locks("E:\n", 1), ...released },
]);

hold("restore.3: LifeKeeper's lock is not there", [
  { it: "where DATE: stands", replies: locks("DATE: today\n"), ...left },
  { it: "where a digit or an underscore stands before it", replies: locks("1E: _E: xe:\n"), ...left },
  { it: "where another volume stands", replies: locks("F:\nE\n"), ...left },
]);

hold("restore.3: the rest", [
  {
    it: "goes on with a warning where the list fails and shows no lock",
    action,
    replies: locks("", 3),
    exit: 0,
    calls: [...before, ...after],
    messages: [
      'WARN VK402 restore.3: whether LifeKeeper holds a lock on E: is not known: "volume -d" ended with 3. Restore goes on; the write check decides.',
      enabled,
    ],
  },
  {
    it: "fails with 12045 where the lock cannot be released",
    action,
    replies: [...locks("E:\n"), [the.releaseLock, ends(1)]],
    exit: 1,
    calls: [...before, the.releaseLock],
    messages: ['ERROR 12045 Unable to unlock volume "E:" on "NODEA" machine.'],
  },
]);
