import type { FoundRecord } from "../recorded/found.js";
import { withSameNames } from "../recorded/names-apart.js";
import type { Source } from "../recorded/source.js";
import { endLines } from "./end-lines.js";
import { headLines, type Reader } from "./head-lines.js";
import { emptyLine, laidOut, line, type Line } from "./line.js";
import { changedSince } from "./run-before.js";
import { sayIn } from "./say.js";
import { stepLines } from "./step-lines.js";
import { vendorOf } from "./vendor-of.js";

/** A run in full: what it was, step by step, and what it came to. `sources` are where the runs around it may lie. */
export async function runLines(
  found: FoundRecord,
  sources: readonly Source[],
  isWhole: boolean,
  reader: Reader,
): Promise<readonly string[]> {
  const { language, columns, paint } = reader;
  return [...headLines(found, reader), ...laidOut(await below(), columns, paint)];

  async function below(): Promise<readonly Line[]> {
    const { record } = found;
    if (record.format === "volkit-vendor-result") {
      const exitCode = String(record.exitCode);
      return [emptyLine, line(0, sayIn(language)("vendorAlone", { exitCode }))];
    }
    const around = withSameNames(found.source, sources);
    const since = await changedSince(found, around);
    const vendor = record.format === "volkit-rehearsal" ? await vendorOf(record, around) : undefined;
    return [...stepLines(record, isWhole, language), ...endLines(record, { since, vendor }, language)];
  }
}
