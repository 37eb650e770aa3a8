import { mirrorStateWords, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import { splitBrainTexts as texts } from "./texts.js";
import { told } from "../told.js";
import { clockTime } from "../local-time.js";
import { factTable } from "../status/fact-table.js";
import { picture } from "../status/picture.js";
import { nodesOf, type NodeFacts } from "../survey/facts.js";
import type { Paint, Tone } from "../terminal/painter.js";
import { table } from "../terminal/table.js";
import { wrapped } from "../terminal/wrapped.js";
import type { Seen } from "./seen.js";
import type { Sides } from "./sides.js";

/** For whom it is shown, and where. */
export interface Reader {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
  readonly now: number;
}

/** What a person who has to choose wants to see: whether it is so, since when, what each side says, what to do. */
export function sidesLines(sides: Sides, reader: Reader): string[] {
  const { survey } = sides;
  const { language, columns, paint, now } = reader;
  const { tone, text } = verdict(sides, language);
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`.trimEnd());
  return [
    ...wrapped(text, columns).map((line) => paint(tone, line)),
    ...about(sides, language).flatMap((line) => wrapped(line, columns)),
    "",
    ...indented(picture(survey, language, columns - 2)),
    "",
    ...indented(factTable(survey, language, columns - 2, now).map((line) => line.text)),
    "",
    texts.answers[language],
    ...table(nodesOf(survey).map(answerRow(language)), { columns, indent: 2, paint }),
    ...advice(sides, language).flatMap((line) => ["", ...wrapped(line, columns)]),
  ];
}

function verdict({ now, survey }: Sides, language: Language): { tone: Tone; text: string } {
  const volume = survey.volume.name;
  const say = (text: Bilingual, values: Readonly<Record<string, string>>) =>
    told({ language }, text, { volume, ...values });
  switch (now.kind) {
    case "lasts":
      return { tone: "bad", text: say(texts.lasts, { nodes: now.sources.join(", ") }) };
    case "unknown":
      return { tone: "unknown", text: say(texts.unknown, { nodes: now.nodes.join(", ") }) };
    case "over": {
      const text = say(texts.over, { source: now.source });
      if (now.running) return { tone: "good", text };
      const states = [...new Set(now.states)].map((state) => mirrorStateWords[state][language]).join(", ");
      return { tone: "warning", text: `${text} ${say(texts.notRunning, { states })}` };
    }
  }
}

function about({ flag, flags, seen, now }: Sides, language: Language): string[] {
  const raised = told({ language }, texts.flag, { flag, state: texts.flagStates[flags][language] });
  return [raised, ...seenLines(seen, now.kind === "over", language)];
}

function seenLines(seen: Seen, isOver: boolean, language: Language): string[] {
  switch (seen.kind) {
    case "seen": {
      const [first, last] = [clockTime(Date.parse(seen.first)), clockTime(Date.parse(seen.last))];
      const before = seen.before === undefined ? undefined : clockTime(Date.parse(seen.before));
      const reader = { language };
      if (isOver) return [told(reader, texts.seenLast, { last })];
      const earlier =
        before === undefined ? told(reader, texts.noneBefore, {}) : told(reader, texts.before, { before });
      return [told(reader, texts.seen, { first, last, before: earlier })];
    }
    case "never":
      return [texts.never[language]];
    case "no check":
      return [texts.noCheck[language]];
    case "unknown":
      return [told({ language }, texts.seenUnknown, { why: seen.why })];
  }
}

/** What the node's EMCMD printed, word for word: it is for people as well. */
function answerRow(language: Language) {
  return ({ node, mirrors }: NodeFacts): readonly string[] =>
    mirrors.kind === "known"
      ? [node, mirrors.value.output.trim().replace(/\s*[\r\n]+\s*/g, " ")]
      : [node, `${texts.noAnswer[language]}: ${mirrors.why[language]}`];
}

function advice({ now, flags, survey }: Sides, language: Language): string[] {
  if (now.kind === "lasts") return [texts.choose[language]];
  if (now.kind === "unknown") return [told({ language }, texts.askThere, { tag: survey.tag })];
  if (flags === "raised") return [told({ language }, texts.clearNow, { tag: survey.tag })];
  return [];
}
