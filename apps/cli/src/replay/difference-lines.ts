import { describeFailure, messageLine, steps, type Language } from "@volkit/kit-orchestrator";
import { commandLine, failureOf, lines, oneLine } from "@volkit/tool-command";
import { decisionWords } from "../plan/decision-words.js";
import { told } from "../told.js";
import type { Difference } from "./difference.js";
import { endWithStatus, endWords } from "./end-words.js";
import type { Story } from "./story.js";
import { aboutTexts, differenceTexts, effectTexts, replayTexts } from "./texts.js";
import type { Replay } from "./trial.js";

/** How much of a tool's output is shown. */
const most = { lines: 5, letters: 200 };

/** Where a replay and its record part first, in words: what each of them does there, and the answer that came before. */
export function differenceLines(first: Difference, trial: Replay, language: Language): string[] {
  const { step, peer } = first;
  const reader = { language };
  const place = { step: isStep(step) ? `${step}, ${steps[step][language]}` : step, peer: peer ?? "" };
  const at = told(reader, peer === null ? replayTexts.at : replayTexts.atPeer, place);
  const values = {
    command: "command" in first ? first.command : "",
    what: "what" in first ? aboutTexts[first.what][language] : "",
  };
  const [then, today] = bothSides(first, language);
  return [
    `${at}: ${told(reader, differenceTexts[first.kind], values)}`,
    `  ${told(reader, replayTexts.recorded, { what: then })}`,
    `  ${told(reader, replayTexts.today, { what: today })}`,
    ...answerLines(first.after, trial, language).map((line) => `  ${line}`),
    told(reader, replayTexts.recordedWhole, wholeOf(trial.expected, language)),
    told(reader, replayTexts.todayWhole, wholeOf(trial.today, language)),
  ];
}

function bothSides(first: Difference, language: Language): readonly [then: string, today: string] {
  const nothing = replayTexts.nothing[language];
  const asks = (command: string) => told({ language }, replayTexts.asksLine, { command });
  switch (first.kind) {
    case "asks":
      return [first.instead === undefined ? nothing : asks(first.instead), asks(first.command)];
    case "asks-not":
      return [asks(first.command), nothing];
    case "decides": {
      const { about } = first;
      const finds = (value: string | undefined) =>
        value === undefined
          ? nothing
          : told({ language }, replayTexts.findsLine, { finding: decisionWords({ about, value }, language) });
      return [finds(first.recorded), finds(first.today)];
    }
    case "says": {
      const { recorded, today } = first;
      return [
        recorded === undefined ? nothing : `${recorded.severity} ${recorded.id} ${recorded.text}`,
        today === undefined ? nothing : messageLine(today, language),
      ];
    }
    case "about":
      return [first.recorded ?? nothing, first.today ?? nothing];
    case "effect":
      return [effectTexts[first.recorded][language], effectTexts[first.today][language]];
    case "ends":
      return [endWithStatus(first.recorded, language), endWithStatus(first.today, language)];
  }
}

/** The answer that came before, and the first lines of what was printed. */
function answerLines(place: number | undefined, { record, replayed }: Replay, language: Language): string[] {
  const call = place === undefined ? undefined : record.calls[place];
  const ending = place === undefined ? undefined : replayed.endings[place];
  if (call === undefined || ending === undefined) return [];

  const { tool, args } = call;
  const command = commandLine({ tool: { name: tool, home: "configured" }, args });
  const how = describeFailure(failureOf(ending) ?? { kind: "exit", code: 0 })[language];
  const printed = [...lines(ending.stdout.text), ...lines(ending.stderr.text)];
  const shown = printed.slice(0, most.lines).map((line) => `  | ${oneLine(line).slice(0, most.letters)}`);
  const more = printed.length - shown.length;
  return [
    told({ language }, replayTexts.after, { command, how }),
    ...shown,
    ...(more > 0 ? [`  ${told({ language }, replayTexts.more, { n: String(more) })}`] : []),
    ...readOtherwise(),
  ];

  function readOtherwise(): string[] {
    const [then, now] = [call?.ending?.stdout.encoding ?? "", ending?.stdout.encoding ?? ""];
    return then === now ? [] : [told({ language }, replayTexts.readOtherwise, { then, now })];
  }
}

function wholeOf({ calls, messages, end }: Story, language: Language) {
  const ids = messages.map(({ id }) => id).join(" ") || replayTexts.nothing[language];
  const came = endWords(end, language);
  return { came, commands: String(calls.length), ids };
}

function isStep(step: string): step is keyof typeof steps {
  return Object.hasOwn(steps, step);
}
