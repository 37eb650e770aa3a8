import type { Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { clockTime, localTime } from "../local-time.js";
import { deedsOf } from "../nodes-seen/deeds.js";
import type { Paint, Tone } from "../terminal/painter.js";
import { displayWidth } from "../terminal/display-width.js";
import { table, type Cell } from "../terminal/table.js";
import { wrapped } from "../terminal/wrapped.js";
import { told } from "../told.js";
import { changeWords } from "./change-words.js";
import { durationWords, leastWords } from "./duration.js";
import { bodyOf, recordsOf, type Entry } from "./entry.js";
import { entryWords, resultWords } from "./entry-words.js";
import type { Row } from "./fold.js";
import { resultOf, type Result } from "./result.js";
import { historyTexts } from "./texts.js";
import type { UnderWay } from "./under-way.js";

/** For whom a history is shown, and how wide. */
export interface Reader {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
}

/** Fewer columns than this are no room for what was found: it stands in a line below. */
const leastRoom = 24;
/** Where lines below a row begin: under its tag. */
const indent = 10;
/** Names from outside take no more columns than this. */
const widestName = 20;

/** One row, as it is shown: its columns, then words that are wrapped where there is room, and lines below. */
interface Shown {
  readonly at: number;
  readonly columns: readonly Cell[];
  readonly words: Cell;
  readonly below: readonly Cell[];
}

/** A history in lines, the newest last: a line for each day, below it the rows of that day, and what is under way. */
export function historyLines(
  rows: readonly Row[],
  underWay: readonly UnderWay[],
  reader: Reader,
): readonly string[] {
  const nodes = new Set([...rows.map(({ last }) => last.entry.node), ...underWay.map(({ node }) => node)]);
  const hasNodes = nodes.size > 1;
  const shown = [
    ...rows.map((row) => rowShown(row, hasNodes, reader)),
    ...underWay.map((run) => underWayShown(run, hasNodes, reader)),
  ];
  const head = headCells(hasNodes, reader);
  const isRoom = widthOf([head, ...shown.map(({ columns }) => columns)]) + leastRoom <= reader.columns;
  const rest = shown.flatMap((row, at) => {
    const before = shown[at - 1];
    const day: Cell = { text: dayOf(row.at), tone: "strong" };
    const isNewDay = before === undefined || dayOf(before.at) !== dayOf(row.at);
    return [...(isNewDay ? [[day]] : []), ...cellRows(row, isRoom, reader)];
  });
  const title = { text: historyTexts.found[reader.language], tone: "faint" as const };
  return table([isRoom ? [...head, title] : [...head, ""], ...rest], reader);
}

function cellRows(row: Shown, isRoom: boolean, { columns }: Reader): (readonly Cell[])[] {
  const below = isRoom ? row.below : [row.words, ...row.below];
  const lines = below.flatMap((cell) => {
    const { text, tone } = typeof cell === "string" ? { text: cell, tone: undefined } : cell;
    return wrapped(text, columns - indent).map((line) => {
      const indented = " ".repeat(indent) + line;
      return [tone === undefined ? indented : { text: indented, tone }];
    });
  });
  return [
    [...row.columns, isRoom ? row.words : ""],
    ...lines.filter(([cell]) => cell !== " ".repeat(indent)),
  ];
}

function widthOf(rows: readonly (readonly Cell[])[]): number {
  const text = (cell: Cell | undefined): string => (typeof cell === "object" ? cell.text : (cell ?? ""));
  const count = rows[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => displayWidth(text(row[at])))),
  );
  return widths.reduce((sum, width) => sum + width + 2, 0);
}

function headCells(hasNodes: boolean, { language }: Reader): Cell[] {
  const whose = hasNodes ? (["time", "node", "tag"] as const) : (["time", "tag"] as const);
  const names = [...whose, "action", "result", "took", "run"] as const;
  return names.map((name) => ({ text: historyTexts[name][language], tone: "faint" }));
}

/** What an entry came to, and below it what that changed. */
function rowShown({ chapters, last, isAbove }: Row, hasNodes: boolean, { language }: Reader): Shown {
  const { entry, changed } = last;
  const result = resultOf(entry);
  const columns = [
    ...whoseCells(entry, hasNodes),
    { text: resultWords(result, language), tone: toneOf(result) },
    tookWords(entry, language),
    idOf(recordsOf(entry)[0]?.run ?? ""),
  ];
  const found = entryWords(entry, language);
  const shown = { at: entry.at, columns, words: found };
  const [first, ...more] = chapters;
  if (first !== undefined && more.length > 0) {
    const same: Cell = {
      text: sameWords(chapters.length, first.entry.at, entry.at, language),
      tone: "faint",
    };
    return isAbove ? { ...shown, words: same, below: [] } : { ...shown, below: [same] };
  }
  if (changed?.length === 0 && !hasDone(entry))
    return { ...shown, below: [{ text: historyTexts.unchanged[language], tone: "faint" }] };
  const changes = changeWords(changed ?? [], language).join({ en: "; ", ja: "、" }[language]);
  if (changes === "") return { ...shown, below: [] };
  return {
    ...shown,
    below: [{ text: told({ language }, historyTexts.changed, { changes }), tone: "warning" }],
  };
}

/** What changed something itself is no run of which to say that nothing changed. */
function hasDone(entry: Entry): boolean {
  return entry.kind === "run" && deedsOf(entry.record).length > 0;
}

function underWayShown(run: UnderWay, hasNodes: boolean, { language }: Reader): Shown {
  const { at, pid, step, command } = run;
  const words = told({ language }, historyTexts.underWay, { pid: String(pid), step, command });
  const running: Cell = { text: historyTexts.running[language], tone: "strong" };
  return { at, columns: [...whoseCells(run, hasNodes), running, "", ""], words, below: [] };
}

function whoseCells(
  { at, node, tag, action }: Pick<Entry, "at" | "node" | "tag" | "action">,
  hasNodes: boolean,
): Cell[] {
  return [clockOf(at), ...(hasNodes ? [clipped(node)] : []), clipped(tag ?? "-"), clipped(action)];
}

function clipped(name: string): string {
  const whole = oneLine(name);
  return displayWidth(whole) <= widestName ? whole : `${wrapped(whole, widestName - 1)[0] ?? ""}…`;
}

/** The last part of a run's id, which is enough to name it. */
function idOf(run: string): string {
  return clipped(run.split("-").at(-1) ?? "");
}

function tookWords(entry: Entry, language: Language): string {
  const body = bodyOf(entry);
  if (body === undefined) return "";
  if (resultOf(entry).kind === "killed") return leastWords(body.durationMs)[language];
  return durationWords(body.durationMs)[language].padStart(6);
}

function sameWords(count: number, first: number, last: number, language: Language): string {
  const from = dayOf(first) === dayOf(last) ? "0000-00-00 ".length : "0000-".length;
  const short = (at: number): string => clockTime(at).slice(from, -":00".length);
  const values = { count: String(count), first: short(first), last: short(last) };
  return told({ language }, historyTexts.same, values);
}

const tones: Readonly<Record<Exclude<Result["kind"], "vendor">, Tone>> = {
  succeeded: "good",
  failed: "bad",
  refused: "bad",
  "not-checked": "unknown",
  "cut-short": "unknown",
  ended: "warning",
  killed: "bad",
  rehearsed: "faint",
};

function toneOf(result: Result): Tone {
  if (result.kind !== "vendor") return tones[result.kind];
  return result.exitCode === 0 ? "good" : result.exitCode === null ? "unknown" : "bad";
}

function dayOf(at: number): string {
  return localTime(at).slice(0, 10);
}

function clockOf(at: number): string {
  return clockTime(at).slice(11);
}
