import { fill, messageLine, steps, type Language } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";
import type { Paint, Tone } from "../terminal/painter.js";
import { table, type Cell } from "../terminal/table.js";
import { wrapped } from "../terminal/wrapped.js";
import { inWords } from "../turn/other-run.js";
import { decisionWords, mirrorWords } from "./decision-words.js";
import { noteWords } from "./note-words.js";
import type { Item, Outlook, Part, Plan, PlannedCall, Reason } from "./plan.js";
import { failureLine } from "./said.js";
import { planTexts } from "./texts.js";

/** How a plan is shown: to whom, how wide, and when (seconds since the machine was started). */
export interface Shown {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
  readonly uptime: number;
}

type Row = readonly Cell[];

/** A plan in words, line by line. */
export function planLines(plan: Plan, shown: Shown): string[] {
  const { parts, outlook } = plan;
  const isNamed = parts.filter(({ peer }) => peer !== undefined).length > 1;
  const calls = parts.flatMap(({ items }) => items.filter((item) => item.kind === "call"));
  const rows = parts.flatMap((part) => [
    ...(isNamed ? partRow(part, plan, shown) : []),
    ...itemRows(part.items, calls, shown.language),
  ]);
  return [
    ...headLines(plan, shown),
    "",
    ...table(rows, shown),
    "",
    ...outlookLines(outlook, plan, shown),
    ...noteLines(plan, shown),
  ];
}

function text(
  key: keyof typeof planTexts,
  values: Readonly<Record<string, string>>,
  language: Language,
): string {
  return fill(planTexts[key][language], (name) => values[name]);
}

function headLines(plan: Plan, { language, columns, paint, uptime }: Shown): string[] {
  const { action, tag, volume, node, isObserved, underWay } = plan;
  const heading = wrapped(text("heading", { action, tag, volume, node }, language), columns);
  const observed = isObserved ? [text("observed", { tag }, language)] : [];
  const other = inWords(underWay, uptime)[language];
  const busy = underWay === undefined ? [] : [text("underWay", { action, volume, other }, language)];
  return [
    ...heading.map((line) => paint("strong", line)),
    ...[...observed, ...busy].flatMap((line) => wrapped(line, columns)).map((line) => paint("warning", line)),
  ];
}

function partRow({ peer }: Part, { node }: Plan, { language }: Shown): Row[] {
  const words = peer === undefined ? text("thisNode", { node }, language) : text("peer", { peer }, language);
  return [[{ text: words, tone: "strong" }]];
}

/** A line for each item, and one above them wherever a step begins. */
function itemRows(items: readonly Item[], calls: readonly PlannedCall[], language: Language): Row[] {
  return items.flatMap((item, at) => {
    const begins = items[at - 1]?.step !== item.step;
    const head = begins ? [[{ text: stepWords(item.step, language), tone: "strong" as const }]] : [];
    return [...head, ...rowsOf(item, items[at + 1], calls, language)];
  });
}

function stepWords(step: string, language: Language): string {
  const words = Object.entries(steps).find(([name]) => name === step)?.[1];
  return words === undefined ? step : `${step}  ${words[language]}`;
}

function rowsOf(
  item: Item,
  next: Item | undefined,
  calls: readonly PlannedCall[],
  language: Language,
): Row[] {
  switch (item.kind) {
    case "found":
    case "taken": {
      const words = `${decisionWords(item.decision, language)}${mirrorWords(item.mirrors, language)}`;
      return [["", planTexts[item.kind][language], words]];
    }
    case "says": {
      const tone = tones[item.message.severity];
      return [["", planTexts.says[language], { text: messageLine(item.message, language), tone }]];
    }
    case "call":
      return [
        [number(item.number), planTexts[item.how][language], commandLine(item.call.command)],
        ...(item.how === "assumed" ? [["", "", planTexts.assumedWhy[language]]] : []),
        ...reasonRows(item.because, calls, language),
        ...(next === undefined || next.kind === "call" ? endingRows(item, language) : []),
      ];
  }
}

const tones: Readonly<Record<"ERROR" | "WARN" | "INFO", Tone>> = {
  ERROR: "bad",
  WARN: "warning",
  INFO: "faint",
};

/** What a question was answered with, where the procedure makes no finding of it. */
function endingRows({ ending }: PlannedCall, language: Language): Row[] {
  if (ending?.how !== "exited") return [];
  const words = text("exitStatus", { code: String(ending.exitCode) }, language);
  return [["", planTexts.found[language], words]];
}

function reasonRows(because: Reason | undefined, calls: readonly PlannedCall[], language: Language): Row[] {
  if (because === undefined) return [];
  const cause = calls.find((call) => call.number === because.number);
  const decision = because.decision === undefined ? "" : decisionWords(because.decision, language);
  const why = cause?.how !== "asked" ? "becauseAssumed" : decision === "" ? "becauseWell" : "becauseFound";
  const words = text(why, { number: String(because.number), decision }, language);
  return [["", planTexts.because[language], { text: words, tone: "faint" }]];
}

function number(of: number): string {
  return String(of).padStart(3);
}

function outlookLines(outlook: Outlook, { action, notes }: Plan, shown: Shown): string[] {
  const { language, columns, paint } = shown;
  const say = (key: keyof typeof planTexts, tone: Tone, step = ""): string[] =>
    wrapped(text(key, { action, step }, language), columns).map((line) => paint(tone, line));
  switch (outlook.kind) {
    case "would-succeed":
      return notes.some(({ kind }) => kind === "errors") ? [] : say("would-succeed", "good");
    case "would-fail": {
      const { step, message } = outlook;
      const why = message === undefined ? [] : [["", messageLine(message, language)]];
      return [...say("would-fail", "bad", step), ...table(why, { ...shown, indent: 2 })];
    }
    case "depends": {
      const rows = outlook.on.flatMap((call) => dependsRows(call, action, language));
      return [...say("depends", "warning"), ...table(rows, shown)];
    }
  }
}

function noteLines(plan: Plan, { language, columns, paint }: Shown): string[] {
  return plan.notes.flatMap((note) =>
    wrapped(noteWords(note, plan, language), columns).map((line) => paint("warning", line)),
  );
}

function dependsRows(item: PlannedCall, action: string, language: Language): Row[] {
  const { ifItFails } = item;
  const said = ifItFails?.said.map((message) => failureLine(message, language)) ?? [];
  const ends = text("thenEnds", { action, step: ifItFails?.endsIn ?? "" }, language);
  return [
    [number(item.number), planTexts[item.how][language], commandLine(item.call.command)],
    ...[...said, ends].map((line, at) => ["", at === 0 ? planTexts.ifItFails[language] : "", line]),
  ];
}
