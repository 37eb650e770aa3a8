import fc from "fast-check";
import { actionNames } from "./kit.js";

export const words = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
export const line = (...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((said) => said.join(" "));
export const count = (max: number, min = 0): fc.Arbitrary<string> => fc.integer({ min, max }).map(String);

/** Any one step on these nodes. */
export function stepOn(names: readonly string[]): fc.Arbitrary<string> {
  const node = words(...names);
  const action = words(...actionNames);
  const when = words("before", "after");
  const pair = fc.shuffledSubarray([...names], { minLength: 2, maxLength: 2 }).map((two) => two.join(" "));
  return fc.oneof(
    { weight: 12, arbitrary: line("run", action, node) },
    { weight: 8, arbitrary: line("begin", action, node) },
    { weight: 12, arbitrary: line("go", node, count(8, 1), count(3)) },
    { weight: 4, arbitrary: line("finish", node) },
    { weight: 3, arbitrary: line("kill", node, when) },
    { weight: 3, arbitrary: line("crash", node, when, words("clean", "dirty")) },
    { weight: 5, arbitrary: line("power", node) },
    { weight: 6, arbitrary: line("switchover", node) },
    { weight: 2, arbitrary: line("failover", node) },
    { weight: 5, arbitrary: line("fault", toolFault(node)) },
    { weight: 3, arbitrary: line(words("fault", "fault", "mend"), condition(node)) },
    { weight: 1, arbitrary: line(words("fault", "mend"), "lifekeeper-stopping", node) },
    { weight: 2, arbitrary: line(words("fault", "mend"), "link-down", pair) },
    {
      weight: 2,
      arbitrary: line(
        words("fault", "mend"),
        words(
          "split-brain E:",
          "mirror-paused E:",
          "mirror-broken E:",
          "mirror-resync E:",
          "mirror-disagrees E:",
        ),
      ),
    },
    { weight: 1, arbitrary: line("late", node, words("LOCKVOLUME", "UNLOCKVOLUME", "SWITCHOVERVOLUME")) },
    { weight: 6, arbitrary: line("hand", node, byHand) },
    {
      weight: 3,
      arbitrary: line("copy", node, words("E", "E", "F"), words("accessible", "accessible", "backup")),
    },
    { weight: 1, arbitrary: line("storage", node, "E", words("E", "F", "none", "none")) },
    { weight: 1, arbitrary: line("wait", words("1", "60", "700")) },
    { weight: 5, arbitrary: fc.constant("mend everything") },
  );
}

/** Programs and verbs the kit starts, which one fault of every kind can meet. */
const programs = words(
  ...["EMCmd", "GETMIRRORVOLINFO", "UPDATEVOLUMEINFO", "LOCKVOLUME", "UNLOCKVOLUME", "SWITCHOVERVOLUME"],
  ...[
    "volume",
    "CheckVolume",
    "flg_create",
    "ins_list",
    "ins_setst",
    "eqv_list",
    "lcdremexec",
    "EISMEventNotice",
  ],
  ...["vssadmin", "chkntfs", "schtasks", "mountvol", "sc"],
);
const tools = words(
  "EMCmd",
  "volume",
  "CheckVolume",
  "flg_create",
  "ins_setst",
  "EISMEventNotice",
  "vssadmin",
  "sc",
);

/** Not exit 1 of vssadmin, its word for "there are none": a tool that lies so deceives anybody. */
const failing = words("2", "5", "1603");

function toolFault(node: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const often = line(words("1", "1", "2", "0"), words("0", "0", "1", "3"));
  const kinds = words(
    "hang",
    "hang-with-child",
    "hang-deaf",
    "garbage",
    "empty",
    "flood",
    "crash",
    "leave-child",
    "close-early",
  );
  return fc.oneof(
    { weight: 6, arbitrary: line(kinds, node, programs, often) },
    { weight: 3, arbitrary: line("exit", node, programs, failing, often) },
    { weight: 1, arbitrary: line("frozen", node, programs, "/frozen", often) },
    { weight: 1, arbitrary: line(words("missing", "unstartable"), node, tools) },
  );
}

function condition(node: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const ofVolume = words(
    "dirty",
    "busy",
    "unwritable",
    "lifekeeper-lock",
    "schedule-disabled",
    "schedule-absent",
  );
  return fc.oneof(
    { weight: 6, arbitrary: line(ofVolume, node, "E:") },
    { weight: 3, arbitrary: line(words("lifekeeper-stopping", "lifekeeper-stopping", "japanese"), node) },
    { weight: 1, arbitrary: fc.constant("osf-refused") },
  );
}

/** What administrators do with the tools themselves. */
const byHand = words(
  "EMCmd . SWITCHOVERVOLUME E:",
  "EMCmd . LOCKVOLUME E:",
  "EMCmd . UNLOCKVOLUME E:",
  "EMCmd . PAUSEMIRROR E:",
  "EMCmd . CONTINUEMIRROR E:",
  "EMCmd . PREPARETOBECOMETARGET E:",
  "volume -l E:",
  "volume -u E:",
  "flg_remove -f SplitBrain_E:",
  "flg_create -f Maintenance",
  "vssadmin delete shadows /for=E: /quiet",
  "ins_setst -t Vol.E -S ISU",
);
