import type { Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { agreementOf } from "../compare/agreement.js";
import { deedWords } from "../nodes-seen/deed-words.js";
import { told } from "../told.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { saidIn } from "./change.js";
import { deliveryWords } from "./deliveries.js";
import type { Entry } from "./entry.js";
import { foundWords } from "./found-words.js";
import type { Result } from "./result.js";
import { rowTexts } from "./texts.js";

/** How something ended, in a word or two. */
export function resultWords(result: Result, language: Language): string {
  if (result.kind !== "vendor") return rowTexts[result.kind][language];
  return told({ language }, rowTexts.vendor, { exitCode: String(result.exitCode ?? "?") });
}

/** What an entry came to, what it found and changed, and the numbers it said: `source, NODEB paused, VK309`. */
export function entryWords(entry: Entry, language: Language): string {
  const words = [
    ...endedWhere(entry, language),
    ...rehearsedWords(entry, language),
    ...foundWords(entry.found, language),
    ...(entry.kind === "run" ? deedWords(entry.record, language) : []),
    ...(entry.kind === "run" ? deliveryWords(entry.record, language) : []),
    ...new Set(saidIn(entry).map(({ id }) => oneLine(id))),
  ];
  return words.join({ en: ", ", ja: "、" }[language]);
}

function endedWhere(entry: Entry, language: Language): string[] {
  if (entry.kind !== "run") return [];
  return whereEnded(entry.record, language);
}

/** Where a run was ended from outside; nothing where it came to its end. */
export function whereEnded({ interrupted }: RunRecord, language: Language): string[] {
  if (interrupted === null || interrupted === undefined) return [];
  const { signal, step, command } = interrupted;
  const [text, by] = signal === null ? [rowTexts.killedAt, ""] : [rowTexts.endedAt, signal];
  return [told({ language }, text, { signal: by, step, command })];
}

function rehearsedWords(entry: Entry, language: Language): string[] {
  if (entry.kind === "run") return [];
  if (entry.kind === "rehearsal") return [rehearsalWords(entry.record, language)];
  const { rehearsal, vendor } = entry.call;
  const agreement = rowTexts[agreementOf(entry.call).kind][language];
  return [
    rehearsal === undefined ? rowTexts["no-rehearsal"][language] : rehearsalWords(rehearsal, language),
    vendor === undefined ? rowTexts["no-vendor"][language] : agreement,
  ];
}

/** What a rehearsal came to. */
export function rehearsalWords({ result }: RehearsalRecord, language: Language): string {
  switch (result.kind) {
    case "would-succeed":
    case "would-fail":
      return rowTexts[result.kind][language];
    case "depends": {
      const commands = result.on.map(({ command }) => command).join({ en: ", ", ja: "、" }[language]);
      return told({ language }, rowTexts.depends, { commands });
    }
    case "unknown":
      return rowTexts[`unknown ${result.why}`][language];
  }
}
