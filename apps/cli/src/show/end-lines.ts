import type { Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { agreementOf } from "../compare/agreement.js";
import { changeWords } from "../history/change-words.js";
import type { Change } from "../history/change.js";
import { rehearsalWords, whereEnded } from "../history/entry-words.js";
import { resultOfRun } from "../history/result.js";
import { rowTexts } from "../history/texts.js";
import { deedWords } from "../nodes-seen/deed-words.js";
import type { RehearsalRecord, RunRecord, VendorRecord } from "../recorded/format.js";
import { retoldNote } from "../recorded/retell-note.js";
import { retoldLine } from "../recorded/retell.js";
import { emptyLine, line, type Line } from "./line.js";
import { sayIn, type Say } from "./say.js";

/** What is known beside the record itself. */
export interface Beside {
  /** What changed since the run before, and which that was; undefined where none is recorded. */
  readonly since: { readonly run: string; readonly changes: readonly Change[] } | undefined;
  /** How the vendor's script ended in the call that a rehearsal goes with. */
  readonly vendor: VendorRecord | undefined;
}

/** What a run came to and why, what changed since the run before, and what else is worth knowing. */
export function endLines(
  body: RunRecord | RehearsalRecord,
  beside: Beside,
  language: Language,
): readonly Line[] {
  const say = sayIn(language);
  return [
    emptyLine,
    line(0, say("cameTo"), "strong"),
    ...(body.format === "volkit-record"
      ? [...runEnd(body, say, language), ...deedLines(body, say, language)]
      : rehearsalEnd(body, beside, say, language)),
    ...changedLines(beside, say, language),
    ...listed(
      say("lookups"),
      body.lookups.map((each) => lookupWords(each, say)),
    ),
    ...listed(
      say("notes"),
      (body.notes ?? []).map((note) => oneLine(retoldNote(note, language))),
    ),
  ];
}

function runEnd(record: RunRecord, say: Say, language: Language): readonly Line[] {
  const { outcome, action, messages } = record;
  const ended = whereEnded(record, language);
  if (ended.length > 0) return ended.map((words) => line(2, words, "bad"));
  const { kind } = resultOfRun(record);
  if (kind === "not-checked" || kind === "cut-short") return [line(2, say(kind, { action }), "unknown")];
  if (outcome === "succeeded") return [line(2, say("succeeded", { action }), "good")];
  const why = messages.findLast(({ severity }) => severity === "ERROR");
  const because = why === undefined ? [] : [line(2, say("because", { line: retoldLine(why, language) }))];
  return [line(2, say(outcome, { action }), "bad"), ...because];
}

function deedLines(record: RunRecord, say: Say, language: Language): readonly Line[] {
  const words = deedWords(record, language).join({ en: ", ", ja: "、" }[language]);
  return words === "" ? [] : [line(2, say("did", { words }))];
}

function rehearsalEnd(
  rehearsal: RehearsalRecord,
  { vendor }: Beside,
  say: Say,
  language: Language,
): readonly Line[] {
  const words = line(2, rehearsalWords(rehearsal, language));
  if (rehearsal.calledAt === null || rehearsal.tag === null) return [words];
  if (vendor === undefined) return [words, line(2, say("noVendor"), "unknown")];
  const { tag, action, node } = rehearsal;
  const { kind } = agreementOf({ tag, action, node, at: 0, rehearsal, vendor });
  const values = { exitCode: String(vendor.exitCode), agreement: rowTexts[kind][language] };
  return [words, line(2, say("vendor", values), kind === "different" ? "bad" : "good")];
}

function changedLines({ since }: Beside, say: Say, language: Language): readonly Line[] {
  if (since === undefined) return [emptyLine, line(0, say("first"), "faint")];
  const words = changeWords(since.changes, language);
  return listed(say("changed", { run: since.run }), words.length === 0 ? [say("unchanged")] : words);
}

function listed(heading: string, words: readonly string[]): readonly Line[] {
  if (words.length === 0) return [];
  return [emptyLine, line(0, heading, "strong"), ...words.map((each) => line(2, each))];
}

function lookupWords({ name, addresses, failure }: RunRecord["lookups"][number], say: Say): string {
  const found = addresses.length > 0 ? addresses.join(", ") : (failure ?? "-");
  return say("lookup", { name, addresses: found });
}
