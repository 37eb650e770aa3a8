import { checkConfiguration } from "volkit/src/configuration/check.js";
import { doubtsAbout } from "volkit/src/configuration/doubts.js";
import { effective } from "volkit/src/configuration/effective.js";
import { parseText } from "volkit/src/configuration/parse-json.js";
import { settingsInForce } from "volkit/src/configuration/settings-in-force.js";
import { systemWith } from "volkit/src/system.fixture.js";
import { hardConfigurations } from "../hard-configurations.js";
import { jsonOperators } from "../json-operators.js";
import { configurations } from "../samples/configurations.js";
import { subject } from "../subject.js";

const file = "C:\\LK\\etc\\volkit.json";
const quiet = systemWith({});

/** What a valid configuration comes to; undefined where it is not valid. */
function settingsOf(text: string) {
  const json = parseText(text);
  const checked = json.kind === "parsed" ? checkConfiguration(file, json.content) : json;
  if (checked.kind !== "valid") return undefined;
  const { content } = checked;
  const settings = settingsInForce(content, quiet, 437);
  return {
    content,
    effective: effective(content, 437),
    settings,
    doubts: doubtsAbout(file, content, quiet),
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
    "the file is not asked": (answer) => answer && { ...answer, settings: settingsInForce({}, quiet, 437) },
    "a volume may stand there twice": (answer) => answer && { ...answer, doubts: [] },
    "a deadline is the default": (answer) => answer && { ...answer, effective: effective({}, 437) },
  },
  hard: hardConfigurations,
});
