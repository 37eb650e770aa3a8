import { isUtf8 } from "node:buffer";
import { isDeepStrictEqual } from "node:util";
import { messageLine, type Message } from "@volkit/kit-orchestrator";
import { checkConfiguration } from "volkit/src/configuration/check.js";
import { doubtsAbout } from "volkit/src/configuration/doubts.js";
import { effective } from "volkit/src/configuration/effective.js";
import { parseBytes, parseText } from "volkit/src/configuration/parse-json.js";
import { settingsInForce } from "volkit/src/configuration/settings-in-force.js";
import { byteOperators, byteWords } from "../byte-operators.js";
import { hardJson, hardTexts, members } from "../hard.js";
import { jsonOperators } from "../json-operators.js";
import { isConfiguration } from "../own-configuration.js";
import { membersOf, ownJson } from "../own-reading.js";
import { configurations } from "../samples/configurations.js";
import { subject } from "../subject.js";
import { quietSystem } from "../quiet-system.js";

const file = "C:\\LK\\etc\\volkit.json";
const [first, ...others] = configurations;

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

export const jsonBytes = subject({
  name: "JSON in bytes",
  samples: [inBytes(first), ...others.map(inBytes)],
  operators: [...byteOperators, ...jsonOperators],
  onlyWords: byteWords,
  read: ({ text }) => parseBytes(Buffer.from(text, "latin1")),
  judge: (answer, { text }) => {
    const bytes = Buffer.from(text, "latin1");
    const own = isUtf8(bytes) ? ownJson(withoutMark(bytes.toString("utf8"))) : undefined;
    if (answer.kind === "failed") {
      if (answer.why === "") return "it does not say why";
      return own === undefined ? undefined : "it is JSON, and was refused";
    }
    if (!Buffer.from(answer.text).equals(bytes)) return "the text is not the bytes";
    return isSame(answer.content, own) ? undefined : "the content is another";
  },
  broken: {
    "bad bytes are replaced": (answer, { text }) =>
      answer.kind === "failed" ? parseText(Buffer.from(text, "latin1").toString("utf8")) : answer,
    "what is no JSON is empty": (answer) =>
      answer.kind === "failed" ? { kind: "parsed" as const, text: "", content: {} } : answer,
  },
  hard: { ...hardJson, ...hardTexts("{") },
});

function inBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}

type Checked = ReturnType<typeof checkConfiguration> | { readonly kind: "no JSON" };

function read(text: string): Checked {
  const json = parseText(text);
  return json.kind === "parsed" ? checkConfiguration(file, json.content) : { kind: "no JSON" };
}

/** Whether a problem names a place that is there, or one that lacks something. */
function isNamed(problem: Message, content: unknown): boolean {
  const { path } = problem.values;
  if (problem.id === "VK114") return true;
  if (typeof path !== "string" || path === "") return false;
  const top = Object.keys(membersOf(content) ?? {});
  return (
    path === "(top)" || top.some((key) => path.startsWith(key) || path.startsWith(`[${JSON.stringify(key)}]`))
  );
}

function judge(answer: Checked, text: string): string | undefined {
  const content = ownJson(withoutMark(text));
  if (answer.kind === "no JSON") return content === undefined ? undefined : "it is JSON, and was refused";
  const isRight = isConfiguration(content);
  if (answer.kind === "valid") {
    if (!isRight) return "taken, and should be refused";
    return isSame(answer.content, content) ? undefined : "the settings are not what stands there";
  }
  if (isRight) return "refused, and nothing is wrong";
  if (answer.problems.length === 0) return "it does not say what is wrong";
  if (answer.problems.length > 21) return `${answer.problems.length} problems fill the log`;
  if (!answer.problems.every((one) => isNamed(one, content))) return "a problem names no place";
  const lines = answer.problems.flatMap((one) => [messageLine(one, "en"), messageLine(one, "ja")]);
  return lines.every((line) => /^ERROR VK11\d .+$/.test(line))
    ? undefined
    : "a problem is not said on a line";
}

const manyKeys = {
  "many unknown keys": (length: number) => `{${members(length, 12, (at) => `"k${at}":1`)}}`,
  "many bad resources": (length: number) =>
    `{"resources":{${members(length, 16, (at) => `"k${at}":{"a":1}`)}}}`,
  "many bad tools": (length: number) => `{"tools":{${members(length, 12, (at) => `"k${at}":1`)}}}`,
  "many bad addresses": (length: number) =>
    `{"resources":{"A":{"peers":[{"node":"A","addresses":[${members(length, 2, () => "1")}]}]}}}`,
  "many resources": (length: number) =>
    `{"resources":{${members(length, 20, (at) => `"k${at}":{"volume":"E"}`)}}}`,
  "many peers": (length: number) =>
    `{"resources":{"A":{"peers":[${members(length, 16, (at) => `{"node":"N${at}"}`)}]}}}`,
  "a long bad name": (length: number) => `{"node":"${"a".repeat(length)} "}`,
  "a long bad path": (length: number) => `{"tools":{"sc":"${"C:".repeat(length / 2)}"}}`,
};

export const configuration = subject({
  name: "configuration",
  samples: configurations,
  operators: jsonOperators,
  words: ["resources", "timeouts", "E:", "NODEB", "86400"],
  read: ({ text }) => read(text),
  judge: (answer, { text }) => judge(answer, text),
  broken: {
    "only the first problem is told, and it names nothing": (answer) =>
      answer.kind === "invalid" ? { ...answer, problems: [] } : answer,
    "what is wrong is left out": (answer) =>
      answer.kind === "invalid" ? { kind: "valid" as const, content: {} } : answer,
    "unknown keys are passed over": (answer) =>
      answer.kind === "valid" ? { ...answer, content: { ...answer.content, node: "NODEZ" } } : answer,
  },
  hard: { ...hardJson, ...hardTexts("{"), ...manyKeys },
});

/** What a valid configuration comes to; undefined where it is not valid. */
function settingsOf(text: string) {
  const checked = read(text);
  if (checked.kind !== "valid") return undefined;
  const { content } = checked;
  const settings = settingsInForce(content, quietSystem, 437);
  return {
    content,
    effective: effective(content, 437),
    settings,
    doubts: doubtsAbout(file, content, quietSystem),
  };
}

/** How many of some words stand there a second time. */
function repeated(words: readonly (string | undefined)[]): number {
  const known = words.filter((word) => word !== undefined);
  return known.length - new Set(known).size;
}

function judgeSettings(answer: ReturnType<typeof settingsOf>): string | undefined {
  if (answer === undefined) return undefined;
  const { content, settings, doubts } = answer;
  const resources = Object.values(content.resources ?? {});
  const twice = [
    repeated(resources.map(({ volume }) => volume?.charAt(0).toUpperCase())),
    ...resources.map(({ peers = [] }) => repeated(peers.map(({ node }) => node.toUpperCase()))),
  ].reduce((sum, count) => sum + count, 0);
  if (doubts.filter(({ id }) => id === "VK119").length !== twice) return `${twice} names stand there twice`;

  const named = { timeouts: content.timeouts, emcmd: content.emcmd, lock: content.lock, vss: content.vss };
  for (const [group, values] of Object.entries(named)) {
    for (const [key, value] of Object.entries(values ?? {})) {
      const told = settings.find((one) => one.key === `${group}.${key}`);
      if (told?.value !== value || told?.from !== "file") return `${group}.${key} is not what the file says`;
    }
  }
  if (
    answer.effective.deadlineOf({ deadlines: ["chkntfs"] }) !==
    (content.timeouts?.chkntfs ?? content.timeouts?.default ?? 30)
  )
    return "a deadline is another";
  const page = settings.find(({ key }) => key === "codePage");
  const isStored = content.codePage === undefined;
  if (page?.value !== (content.codePage ?? 437) || page.from !== (isStored ? "installation" : "file"))
    return "the code page is another";
  return settings.every(({ key, value }) => key !== "" && value !== undefined)
    ? undefined
    : "a setting has no value";
}

export const settings = subject({
  name: "settings and doubts",
  samples: configurations,
  operators: jsonOperators,
  words: ["timeouts", "E:", "F", "NODEB", "nodeb", "chkntfs"],
  read: ({ text }) => settingsOf(text),
  judge: judgeSettings,
  broken: {
    "the file is not asked": (answer) =>
      answer && { ...answer, settings: settingsInForce({}, quietSystem, 437) },
    "a volume may stand there twice": (answer) => answer && { ...answer, doubts: [] },
    "a deadline is the default": (answer) => answer && { ...answer, effective: effective({}, 437) },
  },
  hard: { ...hardJson, ...manyKeys },
});

/** Deep values are compared by what they are written as; those too deep for that are the same where both are. */
function isSame(one: unknown, other: unknown): boolean {
  try {
    return isDeepStrictEqual(one, other);
  } catch {
    return true;
  }
}
