import { messageText, type Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { told } from "../told.js";
import { padded, displayWidth } from "../terminal/display-width.js";
import type { Paint, Tone } from "../terminal/painter.js";
import { wrapped } from "../terminal/wrapped.js";
import { version } from "../version.js";
import { differenceLines } from "./difference-lines.js";
import { endWords } from "./end-words.js";
import { recordedEnd } from "./story.js";
import { impossibleTexts, openTexts, replayTexts, verdictTexts } from "./texts.js";
import { wasBegun, type NotReplayable, type Trial } from "./trial.js";

export type Verdict = keyof typeof verdictTexts;

const tones: Readonly<Record<Verdict, Tone>> = {
  same: "good",
  differs: "bad",
  open: "warning",
  "not-replayable": "unknown",
};

/** What came of a trial. There is nothing to replay of a run that never began. */
export function verdictOf(trial: Trial): Verdict {
  if (trial.kind === "not-replayable" || !wasBegun(trial)) return "not-replayable";
  return trial.judgement.kind;
}

/** For whom trials are told, and how wide. */
interface Reader {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
}

/** What was tried, a line each, why where it is not the same, and a summary. */
export function trialLines(trials: readonly Trial[], { language, columns, paint }: Reader): string[] {
  const width = Math.max(...trials.map((trial) => displayWidth(verdictTexts[verdictOf(trial)][language])));
  return [
    ...trials.flatMap((trial) => [
      ...headLines(trial),
      ...whyLines(trial, language).flatMap((line) => wrappedInside(`  ${line}`, columns)),
    ]),
    ...wrapped(summaryLine(trials, language), columns),
  ];

  function headLines(trial: Trial): string[] {
    const verdict = verdictOf(trial);
    const word = verdictTexts[verdict][language];
    const space = padded("", width - displayWidth(word));
    const what = oneLine(whatWasTried(trial, language));
    const [first = "", ...more] = wrapped(what, columns - width - 2);
    return [
      `${paint(tones[verdict], word)}${space}  ${first}`,
      ...more.map((line) => padded("", width + 2) + line),
    ];
  }
}

/** Breaks a line under its own beginning: what it is indented by, and the mark of printed output. */
function wrappedInside(line: string, columns: number): string[] {
  const [beginning = ""] = /^ *(?:\| )?/.exec(line) ?? [];
  const text = line.slice(beginning.length);
  return wrapped(text, columns - beginning.length).map((part) => (beginning + part).trimEnd());
}

function whatWasTried(trial: Trial, language: Language): string {
  if (trial.kind === "not-replayable") return trial.name;
  const { run, node, action, tag, volkit } = trial.record;
  const by = told({ language }, replayTexts.recordedBy, { version: volkit });
  const whose = volkit === version ? "" : `  (${by})`;
  const came = endWords(recordedEnd(trial.record), language);
  return `${run}  ${node}  ${action} ${tag ?? "-"}  ${came}${whose}`;
}

function whyLines(trial: Trial, language: Language): string[] {
  if (trial.kind === "not-replayable") return [whyNot(trial, language)];
  const { judgement } = trial;
  switch (judgement.kind) {
    case "same":
      return [];
    case "open":
      return [openTexts[judgement.by][language]];
    case "differs":
      return differenceLines(judgement.first, trial, language);
  }
}

/** Why something cannot be replayed. */
export function whyNot({ why }: NotReplayable, language: Language): string {
  return told({ language }, impossibleTexts[why.kind], values()).trim();

  function values(): Readonly<Record<string, string>> {
    switch (why.kind) {
      case "newer":
        return { format: why.format, formatVersion: String(why.formatVersion) };
      case "unreadable":
        return { where: why.where === undefined ? "" : `(${why.where})` };
      case "failed":
        return { why: why.why };
      case "vendor":
        return {};
      case "action":
        return { action: why.action };
      case "configuration":
        return { problem: why.problem === undefined ? "-" : messageText(why.problem, language) };
    }
  }
}

function summaryLine(trials: readonly Trial[], language: Language): string {
  const verdicts = trials.map(verdictOf);
  const counts = (["same", "differs", "open", "not-replayable"] as const).flatMap((verdict) => {
    const n = verdicts.filter((one) => one === verdict).length;
    const word = verdictTexts[verdict][language];
    return n === 0 ? [] : [told({ language }, replayTexts.count, { n: String(n), verdict: word })];
  });
  const separator = language === "ja" ? "、" : ", ";
  return told({ language }, replayTexts.summary, { version, counts: counts.join(separator) });
}
