import { isDeepStrictEqual } from "node:util";
import { copiesIn, copiesText } from "volkit/src/configuration/last-valid.js";
import { manifestText, parseManifest } from "volkit/src/install/manifest.js";
import { codePageIn, systemFileText } from "volkit/src/install/system-file.js";
import { killedRecord } from "volkit/src/turn/killed-record.js";
import { readOtherRun } from "volkit/src/turn/other-run.js";
import { markOf, namedRunFile } from "volkit/src/turn/place.js";
import { hardJson, members } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { isDigit, membersOf, ownJson } from "../own-reading.js";
import { configurations } from "../samples/configurations.js";
import { subject } from "../subject.js";

const copies = [
  { file: "C:\\LK\\etc\\volkit.json", text: configurations[0], checker: "4" },
  { file: "/b", text: "{}", checker: "3" },
];

export const lastValidCopies = subject({
  name: "last valid copies",
  samples: [
    copiesText(copies),
    copiesText([]),
    copiesText(Array.from({ length: 8 }, (_, at) => ({ file: `/${at}`, text: "{}", checker: "4" }))),
  ],
  operators: jsonOperators,
  words: ["copies", "format", "checker", "volkit last valid configurations 1"],
  read: ({ text }) => copiesIn(text),
  judge: (answer, { text }) => {
    const content = membersOf(ownJson(text));
    const isOurs = content?.["format"] === "volkit last valid configurations 1";
    const list: unknown = content?.["copies"];
    const meant = isOurs && Array.isArray(list) ? list.filter(isCopy).slice(0, 8) : [];
    if (answer.length !== meant.length) return `${answer.length} copies for ${meant.length}`;
    const isOne = answer.every(({ file, text: kept, checker }, place) => {
      const own = membersOf(meant[place]);
      return own?.["file"] === file && own["text"] === kept && own["checker"] === checker;
    });
    if (!isOne) return "a copy is another";
    const again = copiesIn(
      copiesText(answer.map(({ file, text: kept, checker }) => ({ file, text: kept, checker }))),
    );
    return again.length === answer.length ? undefined : "what was read is not read again";
  },
  broken: {
    "half a copy is one": (answer, { text }) => {
      const list: unknown = membersOf(ownJson(text))?.["copies"];
      return Array.isArray(list) && list.length > answer.length
        ? [...answer, { file: "", text: "", checker: "" }]
        : answer;
    },
    "the format does not count": (answer, { text }) =>
      text.includes('"copies"') && answer.length === 0 ? copies : answer,
  },
  hard: {
    ...hardJson,
    "many copies": (length) =>
      `{"format":"volkit last valid configurations 1","copies":[${members(length, 4, () => "{}")}]}`,
  },
});

function isCopy(value: unknown): boolean {
  const copy = membersOf(value);
  return ["file", "text", "checker"].every((key) => typeof copy?.[key] === "string");
}

const original = { kind: "file", size: 12, sha256: "ab" } as const;
const manifest = {
  format: "volkit installation 1",
  state: "installed",
  version: "1.0.0",
  program: ["C:\\volkit\\volkit.exe"],
  lifeKeeperRoot: "C:\\LK",
  configuration: "C:\\LK\\etc\\volkit.json",
  tags: ["Vol.E", "共有 F"],
  folders: ["resources", "volume", "actions"],
  files: [
    {
      action: "restore",
      file: "restore.ksh",
      before: original,
      kept: "restore.ksh.before-volkit",
      wrote: ["cd"],
      older: [{ name: "a", original, was: "stray" }],
    },
    { action: "quickchk", file: "quickchk.ksh", before: null, kept: null, wrote: ["ef", "cd"], older: [] },
  ],
} as const;

export const installation = subject({
  name: "installed manifest",
  samples: [
    JSON.stringify(manifest, null, 1),
    JSON.stringify({ ...manifest, state: "installing", files: [] }),
    JSON.stringify({ ...manifest, format: "volkit installation 2" }),
    JSON.stringify({ format: "volkit installation 12", more: {} }),
  ],
  operators: jsonOperators,
  words: ["volkit installation 2", "installed", "stray", "null"],
  read: ({ text }) => parseManifest(text),
  judge: (answer, { text }) => {
    const content = ownJson(text);
    const format = membersOf(content)?.["format"];
    switch (answer.kind) {
      case "manifest": {
        if (format !== "volkit installation 1") return "a manifest of another format is taken";
        if (!isDeepStrictEqual(answer.manifest, content)) return "the manifest is not what stands there";
        const again = parseManifest(manifestText(answer.manifest));
        return again.kind === "manifest" ? undefined : "what was read is not read again";
      }
      case "newer": {
        const number = typeof format === "string" ? format.slice("volkit installation ".length) : "";
        return Number(number) >= 2 && answer.format === format ? undefined : `${answer.format} is not newer`;
      }
      case "damaged":
        return text === JSON.stringify(manifest, null, 1) ? "a whole manifest is damaged" : undefined;
    }
  },
  broken: {
    "a damaged one is newer": (answer) =>
      answer.kind === "damaged" ? { kind: "newer" as const, format: "" } : answer,
    "a newer one is read": (answer, { text }) =>
      answer.kind === "newer" ? parseManifest(text.replace(/installation \d+/, "installation 1")) : answer,
    "what nobody knows is passed over": (answer, { text }) =>
      answer.kind === "damaged" && text.length > 400
        ? {
            kind: "manifest" as const,
            manifest: { ...manifest, program: [], tags: [], folders: [], files: [] },
          }
        : answer,
  },
  hard: {
    ...hardJson,
    "many files": (length) =>
      JSON.stringify({ ...manifest, files: Array.from({ length: length / 200 }, () => manifest.files[0]) }),
    "a long format": (length) => `{"format":"volkit installation 1${"1".repeat(length)} "}`,
  },
});

export const storedPage = subject({
  name: "volkit-system.json",
  samples: [systemFileText(932), systemFileText(65_001), '{"format":"volkit system 2","codePage":1}', ""],
  operators: jsonOperators,
  words: ["codePage", "932", "65536", "volkit system 1"],
  read: ({ text }) => codePageIn(text),
  judge: (answer, { text }) => {
    const content = membersOf(ownJson(text));
    const page = content?.["codePage"];
    const isPage = typeof page === "number" && page >= 1 && page <= 65_535 && Math.floor(page) === page;
    const meant = content?.["format"] === "volkit system 1" && isPage ? page : undefined;
    if (answer !== meant) return `${answer ?? "none"} for ${meant ?? "none"}`;
    return answer === undefined || codePageIn(systemFileText(answer)) === answer
      ? undefined
      : "it is not read again";
  },
  broken: {
    "without a page it is 932": (answer) => answer ?? 932,
    "any number is a page": (answer, { text }) => {
      const page = membersOf(ownJson(text))?.["codePage"];
      return typeof page === "number" ? page : answer;
    },
  },
  hard: hardJson,
});

const run = {
  format: "volkit-record",
  formatVersion: 1,
  run: "20261122T120000000Z-E-quickCheck-0a1b2c",
  action: "quickCheck",
  startedAt: "2026-11-22T21:00:00.000+09:00",
  interrupted: { step: "monitor.1", command: "EMCmd . GETMIRRORVOLINFO E:" },
  calls: [{ step: "monitor.1", args: [".", "GETMIRRORVOLINFO", "E:"], ending: null }],
  running: { pid: 4711, since: 120.5, until: 150.5, over: 400 },
};

export const runFiles = subject({
  name: "files of runs",
  samples: [
    JSON.stringify(run, null, 1),
    JSON.stringify({ ...run, running: { ...run.running, pid: 1 } }),
    JSON.stringify({ ...run, action: "restore", running: undefined }),
    "",
  ],
  operators: jsonOperators,
  words: ["pid", "running", "4711", "volkit-record"],
  read: ({ text }) => ({ other: readOtherRun(run.run, text), record: killedRecord(text) }),
  judge: ({ other, record }, { text }) => {
    const content = membersOf(ownJson(text));
    const told = membersOf(content?.["running"]);
    const isFinite = (key: string) => {
      const seconds = told?.[key];
      return typeof seconds === "number" && Math.abs(seconds) < Infinity;
    };
    const pid = told?.["pid"];
    const isWhole = typeof pid === "number" && pid > 1 && pid <= 2 ** 53 - 1 && Math.floor(pid) === pid;
    const isRun =
      typeof content?.["action"] === "string" && isWhole && ["since", "until", "over"].every(isFinite);
    if ((other !== undefined) !== isRun)
      return "a run that is at work is not known, or one that is not there is";
    if (other !== undefined && (other.pid !== pid || other.action !== content?.["action"]))
      return "it is another run";
    if (content?.["format"] !== "volkit-record")
      return record === undefined ? undefined : "it is no record, and was taken";
    if (record === undefined) return isTooDeep(content) ? undefined : "a record is lost";
    const again = membersOf(ownJson(record.text));
    if (again === undefined || "running" in again) return "the record holds what only a run that goes on has";
    return Object.keys(again).length === Object.keys(content).filter((key) => key !== "running").length
      ? undefined
      : "the record is another";
  },
  broken: {
    "any number is a process": ({ record }, { text }) => {
      const pid = membersOf(membersOf(ownJson(text))?.["running"])?.["pid"];
      const other = { ...run.running, runId: run.run, action: run.action };
      return { record, other: typeof pid === "number" ? { ...other, pid } : undefined };
    },
    "what goes on is recorded": (answer, { text }) =>
      answer.record === undefined ? answer : { ...answer, record: { ...answer.record, text } },
    "a damaged file is a record": (answer) => ({
      ...answer,
      record: answer.record ?? { members: {}, text: "{}" },
    }),
  },
  hard: {
    ...hardJson,
    "many calls": (length) =>
      JSON.stringify({ ...run, calls: Array.from({ length: length / 90 }, () => run.calls[0]) }),
  },
});

/** Nested further than can be written again. */
function isTooDeep(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}

export const runNames = subject({
  name: "names of runs",
  samples: [
    `${run.run}.running`,
    "20261122T120000000Z-none-restore-ff.trying",
    "20261122T120000000Z-E-deepCheck-0a.update",
    "E.lock",
    `${run.run}.lock`,
    `${run.run}.json`,
  ],
  words: ["-", ".", "running", "none", "E", "../", "20261122T120000000Z"],
  read: ({ text }) => {
    const named = namedRunFile(text);
    return { named, mark: named === undefined ? undefined : markOf(named.runId) };
  },
  judge: ({ named, mark }, { text }) => {
    const dot = text.lastIndexOf(".");
    const [moment = "", letter = "", action = "", chance = "", ...more] = text.slice(0, dot).split("-");
    const isMoment =
      moment.length === 19 &&
      moment[8] === "T" &&
      moment.endsWith("Z") &&
      Array.from(moment.replace("T", "").slice(0, -1)).every(isDigit);
    const isLetter = letter === "none" || (letter.length === 1 && letter >= "A" && letter <= "Z");
    const isAction = action !== "" && Array.from(action).every((sign) => /[A-Za-z]/.test(sign));
    const isChance = chance !== "" && Array.from(chance).every((sign) => "0123456789abcdef".includes(sign));
    const isKind = ["trying", "running", "ended", "update", "writing"].includes(text.slice(dot + 1));
    const isOne = dot > 0 && more.length === 0 && isMoment && isLetter && isAction && isChance && isKind;
    if ((named !== undefined) !== isOne) return `${named?.runId ?? "none"} for ${text}`;
    if (named === undefined) return undefined;
    if (`${named.runId}.${named.kind}` !== text || named.letter !== letter || named.action !== action)
      return "a part is another";
    return mark === `${moment}-${chance}` ? undefined : `the mark ${mark ?? ""}`;
  },
  broken: {
    "a folder may stand before it": (answer, { text }) =>
      text.startsWith("../")
        ? { named: { runId: text, letter: "E", action: "", kind: "ended" as const }, mark: "" }
        : answer,
    "the action is in the mark": ({ named }) => ({ named, mark: named?.runId }),
    "every letter is none": (answer) =>
      answer.named === undefined ? answer : { ...answer, named: { ...answer.named, letter: "none" } },
  },
  hard: {
    "long chance": (length) => `20261122T120000000Z-E-restore-${"0".repeat(length)}.x`,
    "long action": (length) => `20261122T120000000Z-E-${"a".repeat(length)}1`,
    digits: (length) => "1".repeat(length),
    dashes: (length) => "-".repeat(length),
  },
});
