import { messageLine, type Message } from "@volkit/kit-orchestrator";
import { checkConfiguration } from "volkit/src/configuration/check.js";
import { parseText } from "volkit/src/configuration/parse-json.js";
import { hardTexts } from "../hard.js";
import { hardConfigurations } from "../hard-configurations.js";
import { jsonOperators } from "../json-operators.js";
import { isConfiguration } from "../own-configuration.js";
import { isSame, membersOf, ownJson, withoutMark } from "../own-reading.js";
import { configurations } from "../samples/configurations.js";
import { subject } from "../subject.js";

type Checked = ReturnType<typeof checkConfiguration> | { readonly kind: "no JSON" };

function read(text: string): Checked {
  const json = parseText(text);
  return json.kind === "parsed"
    ? checkConfiguration("C:\\LK\\etc\\volkit.json", json.content)
    : { kind: "no JSON" };
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
  hard: { ...hardConfigurations, ...hardTexts("{") },
});
