import {
  alarmWords,
  deliveryTexts,
  describeFailure,
  fill,
  mirrorStateWords,
  nobodyWords,
  noPeersWords,
  roleWords,
  unknownDelivery,
  writeCheckStepWords,
  type Bilingual,
  type Language,
} from "@volkit/kit-orchestrator";
import type { Failure } from "@volkit/tool-command";
import {
  endedFromOutside,
  notWindows,
  ofLkErr,
  ofPowerShell,
  saidByPowerShell,
  whyNot,
} from "../log/why-not.js";
import { inWords } from "../turn/other-run.js";
import { valuesOfText } from "./text-values.js";

/**
 * A value of a recorded message in the reader's language, where it was said in words; as it stands where it is data,
 * or words that are not known here. `name` is what the value stands for in the message's text.
 */
export function valueWords(name: string, value: string, language: Language): string {
  for (const words of wordsFor.get(name) ?? []) {
    const values = valuesOfText(value, words[otherThan(language)]);
    if (values !== undefined) return fill(words[language], (each) => values.get(each));
  }
  return value;
}

export function otherThan(language: Language): Language {
  return language === "en" ? "ja" : "en";
}

/** Stands where a number will: only the words around it count. */
const anyNumber = 4711;
const anotherNumber = 1147;

const failureKinds: readonly Failure[] = [
  { kind: "exit", code: anyNumber },
  { kind: "status", code: anyNumber },
  { kind: "silent" },
  { kind: "flooded" },
  { kind: "crashed", signal: "{signal}", signalNumber: 0 },
  { kind: "timed-out", seconds: anyNumber },
  { kind: "missing", lookedFor: [] },
  { kind: "unstartable", file: "", reason: "" },
];
const failures = failureKinds.map(describeFailure).map(withNames);

const deliveries = [...deliveryTexts, ...failures.map(unknownDelivery)];

const untold = [
  ...Object.values(whyNot),
  ...[endedFromOutside("{signal}"), notWindows("{platform}"), saidByPowerShell("{said}")],
  ...failures.flatMap((failure) => [ofLkErr(failure), ofPowerShell(failure)]),
];

const someRun = { runId: "", action: "{action}", pid: anyNumber, since: 0, until: 0, over: 0 };

/** What stands in words in messages, by the name of the value. */
const wordsFor: ReadonlyMap<string, readonly Bilingual[]> = new Map([
  ["role", Object.values(roleWords)],
  ["state", Object.values(mirrorStateWords)],
  ["at", Object.values(writeCheckStepWords)],
  ["other", [inWords(undefined, 0), withNames(inWords(someRun, anotherNumber))]],
  ["told", [nobodyWords]],
  ["what", Object.values(alarmWords)],
  [
    "why",
    [...Object.values(noPeersWords), ...failures.map(ofListing), ...deliveries, ...untold, ...failures],
  ],
  ["outlet", [{ en: "Application log", ja: "アプリケーションログ" }]],
]);

function withNames({ en, ja }: Bilingual): Bilingual {
  const named = (text: string) =>
    text.replace(String(anyNumber), "{number}").replace(String(anotherNumber), "{seconds}");
  return { en: named(en), ja: named(ja) };
}

function ofListing({ en, ja }: Bilingual): Bilingual {
  return { en: `eqv_list ${en}`, ja: `eqv_list ${ja}` };
}
