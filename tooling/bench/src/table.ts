import type { Head, Told } from "./report.js";
import { isReached, ratioOf, type Aim, type Figure, type Row } from "./result.js";

const heading = ["what", "measure", "figure", "against", "", "ratio", "aim", "verdict"];
const toTheRight = new Set(["figure", "ratio"].map((title) => heading.indexOf(title)).concat(4));

/** What a reader of the tables has to know of the run. */
export function headOf({ date, machine, rounds }: Head): string {
  const { cores, processor, memoryMiB, kernel, node, shippedNode } = machine;
  return [
    `${date}: ${cores} cores of ${processor}, ${memoryMiB} MiB, ${kernel}`,
    `Node ${node} for dist/volkit.js, ${shippedNode} in the executable`,
    `medians [quartiles] of ${rounds.counted} rounds, in which everything takes its turn, after ${rounds.warmUp} that do not count; fewer where a section says so`,
  ].join("\n");
}

/** A section as a table: its rows as they come, and its notes below. */
export function tableOf(told: Told): string {
  const title = `${told.name}: ${told.title} (${told.seconds.toFixed(0)} s)`;
  if (told.kind === "failed") return `${title}\n\nIt failed: ${told.why}`;
  const { rows, notes } = told.findings;
  const lines =
    rows.length === 0 ? [] : [aligned([heading, ...rows.map((row, at) => cellsOf(row, rows[at - 1]))])];
  const below =
    notes.length === 0 ? [] : [notes.map((note) => `- ${note.trim().replaceAll("\n", "\n  ")}`).join("\n")];
  return [title, ...lines, ...below].join("\n\n");
}

/** What is measured is said once for all the rows that it has one below the other. */
function cellsOf(row: Row, above: Row | undefined): readonly string[] {
  return [
    row.what === above?.what ? "" : row.what,
    row.measure,
    figureText(row.figure, row.unit),
    row.against.what,
    figureText(row.against.figure, row.unit),
    ratioOf(row).toFixed(2),
    row.aim === undefined ? "" : aimText(row.aim),
    verdict(row),
  ];
}

function figureText({ median, low, high }: Figure, unit: Row["unit"]): string {
  const spread = low === high ? "" : ` [${number(low)}–${number(high)}]`;
  return `${number(median)}${spread} ${unit}`;
}

/** How many aims were reached. */
export function tallyOf(sections: readonly Told[]): string {
  const rows = sections.flatMap((told) => (told.kind === "found" ? told.findings.rows : []));
  const verdicts = rows.map(isReached).filter((reached) => reached !== undefined);
  return `${verdicts.filter(Boolean).length} of ${verdicts.length} aims reached`;
}

/** Three digits say all that a figure with a spread can. */
function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  return value.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0);
}

function aimText({ kind, ratio }: Aim): string {
  return `${kind} ${ratio}`;
}

function verdict(row: Row): string {
  const reached = isReached(row);
  if (reached === undefined) return "";
  return reached ? "reached" : "MISSED";
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = heading.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const cell = (text: string, at: number): string =>
    toTheRight.has(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return lines.map((line) => line.map(cell).join("  ").trimEnd()).join("\n");
}
