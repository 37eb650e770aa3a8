import { messageLine } from "@volkit/kit-orchestrator";
import { version } from "../version.js";
import type { Difference } from "./difference.js";
import { openTexts } from "./texts.js";
import { wasBegun, type Trial } from "./trial.js";
import { verdictOf, whyNot } from "./trial-lines.js";

/** What was tried, for a program to read. */
export function trialsInJson(trials: readonly Trial[]): object {
  return { volkit: version, replays: trials.map(trialInJson) };
}

function trialInJson(trial: Trial): object {
  const verdict = verdictOf(trial);
  if (trial.kind === "not-replayable") return { run: trial.name, verdict, why: whyNot(trial, "en") };
  const { record, judgement, expected, today } = trial;
  const { run, volkit, node, action, tag, volume } = record;
  const about = { run, verdict, volkit, node, action, tag, volume };
  switch (judgement.kind) {
    case "same":
      return about;
    case "open":
      return wasBegun(trial)
        ? { ...about, upTo: judgement.by }
        : { ...about, why: openTexts[judgement.by].en };
    case "differs":
      return { ...about, first: differenceInJson(judgement.first, trial), recorded: expected, today };
  }
}

function differenceInJson(first: Difference, { record }: Extract<Trial, { kind: "replayed" }>): object {
  const { after, ...difference } = first;
  const call = after === undefined ? null : (record.calls[after] ?? null);
  if (difference.kind !== "says") return { ...difference, after: call };
  const { recorded, today } = difference;
  return {
    ...difference,
    recorded: recorded === undefined ? null : `${recorded.severity} ${recorded.id} ${recorded.text}`,
    today: today === undefined ? null : messageLine(today, "en"),
    after: call,
  };
}
