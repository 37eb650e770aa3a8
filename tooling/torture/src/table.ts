import type { Place } from "./tally.js";

/** Counts as a table: a line for each row that has any, in the order given, a column for each kind, and what they come to. */
export function tableOf(heading: string, order: readonly string[], places: readonly Place[]): string {
  const columns = [...new Set(places.map(({ column }) => column))].toSorted();
  const rows = [...new Set([...order, ...places.map(({ row }) => row)])];
  const line = (title: string, counted: readonly Place[]): readonly string[] => {
    const counts = columns.map((column) => counted.filter((place) => place.column === column).length);
    return [title, ...counts.map(String), String(counted.length)];
  };
  const lines = rows
    .map((row) => ({ row, counted: places.filter((place) => place.row === row) }))
    .filter(({ counted }) => counted.length > 0)
    .map(({ row, counted }) => line(row, counted));
  return aligned([[heading, ...columns, "all"], ...lines, line("all", places)]);
}

/** The first cell of each line to the left, the others to the right. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  const cells = (line: readonly string[]): readonly string[] =>
    line.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
    );
  return lines.map((line) => cells(line).join("  ")).join("\n");
}
