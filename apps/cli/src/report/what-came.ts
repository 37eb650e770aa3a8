import type { PeerNames } from "../history/peer-names.js";
import { deliveryWords } from "../history/deliveries.js";
import { whereEnded } from "../history/entry-words.js";
import { findingsOf } from "../history/finding.js";
import { foundWords } from "../history/found-words.js";
import { deedWords } from "../nodes-seen/deed-words.js";
import type { HeldMessage } from "../recorded/format.js";
import { retold } from "../recorded/retell.js";
import { fullRecord, type Entry } from "./entry.js";
import { html, type Html } from "./html.js";
import { rehearsalWords, vendorWords } from "./observed-section.js";
import type { Telling } from "./telling.js";
import { visibleLine } from "./visible.js";

/** A row holds so many findings and messages; what is left out is counted. */
const [mostFindings, mostMessages] = [12, 4];

/** What came of an entry, as a row of a story tells it: what was found, what was changed, and what trouble was reported. */
export function whatCame(entry: Entry, names: PeerNames, telling: Telling): Html {
  const lines = [
    ...bothResults(entry, telling),
    ...whereKilled(entry, telling),
    ...found(entry, names, telling),
    ...done(entry, telling),
    ...troubles(entry, telling),
  ];
  return html`${lines.map((line, at) => (at === 0 ? line : html`<br />${line}`))}`;
}

/** How the vendor's script ended, and what volkit would have done. */
function bothResults({ told }: Entry, telling: Telling): readonly Html[] {
  if (told.kind === "run") return [];
  const { say } = telling;
  const { vendor, rehearsal } = told;
  return [
    html`${say("vendorsScript")}: ${vendorWords(vendor, telling)}`,
    html`${say("volkitWould")}: ${visibleLine(rehearsalWords(rehearsal, telling))}`,
  ];
}

/** A run that a signal ended says so itself (VK180). */
function whereKilled({ told }: Entry, { language }: Telling): readonly Html[] {
  if (told.kind !== "run" || told.record.interrupted?.signal !== null) return [];
  return whereEnded(told.record, language).map((words) => html`${visibleLine(words, 240)}`);
}

function found(entry: Entry, names: PeerNames, telling: Telling): readonly Html[] {
  const record = fullRecord(entry);
  if (record === undefined) return [];
  const words = inOneLine(foundWords(findingsOf(record, names), telling.language), telling);
  return words === undefined ? [] : [html`${words}`];
}

/** What a run changed, and whom it told, stands out: a switchover is the event of a night. */
function done({ told }: Entry, telling: Telling): readonly Html[] {
  if (told.kind !== "run") return [];
  const { language } = telling;
  const deeds = [...deedWords(told.record, language), ...deliveryWords(told.record, language)];
  const words = inOneLine(deeds, telling);
  return words === undefined ? [] : [html`<b>${words}</b>`];
}

function inOneLine(all: readonly string[], { say, language }: Telling): string | undefined {
  const once = [...new Set(all)];
  const shown = once.slice(0, mostFindings).map((each) => visibleLine(each, 200));
  const rest = once.length - shown.length;
  if (shown.length === 0) return undefined;
  return [...shown, ...(rest > 0 ? [say("more", { count: rest })] : [])].join(
    { en: ", ", ja: "、" }[language],
  );
}

/** The gravest first; what was said several times is told once. */
function troubles(entry: Entry, { say, language }: Telling): readonly Html[] {
  const messages = fullRecord(entry)?.messages ?? [];
  const all = ["ERROR", "WARN"].flatMap((grave) => messages.filter(({ severity }) => severity === grave));
  const once = [...new Map(all.map((message) => [lineOf(message), message])).values()];
  const rest = once.length - mostMessages;
  return [
    ...once
      .slice(0, mostMessages)
      .map(
        (message) =>
          html`<b>${visibleLine(message.id, 20)}</b> ${visibleLine(retold(message, language), 240)}`,
      ),
    ...(rest > 0 ? [html`${say("more", { count: rest })}`] : []),
  ];
}

function lineOf({ id, text }: HeldMessage): string {
  return `${id} ${text}`;
}
