import type { Report, Told } from "./report.js";
import { isReached, ratioOf } from "./result.js";

/** A run as its file has it: every row with its ratio, and with whether its aim was reached (`null`: it has none). */
export function jsonOf(report: Report): string {
  return `${JSON.stringify({ ...report, sections: report.sections.map(section) }, null, 1)}\n`;
}

function section(told: Told) {
  const { name, title, seconds } = told;
  if (told.kind === "failed") return { name, title, seconds, failed: told.why, rows: [], notes: [] };
  const { rows, notes } = told.findings;
  const withRatio = rows.map((row) => ({ ...row, ratio: ratioOf(row), reached: isReached(row) ?? null }));
  return { name, title, seconds, failed: null, rows: withRatio, notes };
}
