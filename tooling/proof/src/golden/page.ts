import type { Language } from "@volkit/kit-orchestrator";
import { differences } from "./differences.js";
import type { PeerPart } from "./fold-paths.js";
import { legend } from "./legend.js";
import { blockTable, table } from "./markdown.js";
import { partHeading, partNames } from "./part-headings.js";
import { phrases } from "./phrases.js";
import type { State } from "./state.js";
import { callBlocks, pathRows, type Shown } from "./tables.js";
import type { Book, Walked } from "./walked.js";

/** The page of a procedure in one language. The parts of deepCheck that are quickCheck's stand on that page alone. */
export function pageOf(book: Book, language: Language, quickCheck?: Book): string {
  const { action } = book;
  const say = phrases[language];
  const sections = [
    `# ${say.title(action)}`,
    `${say.other(action)} · ${say.index}`,
    say.generated,
    ...chartsOf(action, language),
    `## ${say.byDefault}`,
    ...defaultSection(book, language, quickCheck),
    ...book.variants.flatMap((one) => [
      `## ${say.different(one.variant.title[language])}`,
      say.instead(one.walked.paths, one.against.paths),
      ...differences(one.walked, one.against, language),
    ]),
    `## ${say.messages}`,
    legend([book.byDefault, ...book.variants.map((one) => one.walked)], language),
  ];
  return `${sections.join("\n\n")}\n`;
}

function chartsOf(action: Book["action"], language: Language): readonly string[] {
  const say = phrases[language];
  const image = (words: string, name: string) => `![${words}](../charts/${name}.${language}.svg)`;
  if (action === "restore" || action === "remove") return [image(say.chart, action)];
  return [image(say.chart, "monitor"), image(say.peerChart, "monitor-peer")];
}

/** The tables by the defaults. */
export function defaultSection(book: Book, language: Language, quickCheck?: Book): readonly string[] {
  const { whole, parts, paths } = book.byDefault;
  const say = phrases[language];
  const names = partNames(parts);
  const shown: Shown = { language, names, isPart: false };
  const ofParts = (walked: Walked) =>
    JSON.stringify(walked.parts.map((part) => partTables(part, "", language)));
  const elsewhere = quickCheck !== undefined && ofParts(quickCheck.byDefault) === ofParts(book.byDefault);
  return [
    say.count(paths),
    ...tables(whole, shown),
    ...(elsewhere
      ? [say.partsElsewhere]
      : parts.flatMap((part) => partTables(part, names.get(part.state) ?? "", language))),
  ];
}

function partTables(part: PeerPart, name: string, language: Language): readonly string[] {
  return [
    partHeading(part, name, language),
    ...tables(part.state, { language, names: new Map(), isPart: true }),
  ];
}

function tables(start: State, shown: Shown): readonly string[] {
  const say = phrases[shown.language];
  const level = shown.isPart ? "####" : "###";
  return [
    `${level} ${say.calls}`,
    blockTable(callBlocks(start, shown), shown.language),
    `${level} ${say.paths}`,
    table(say.pathsHead, pathRows(start, shown)),
  ];
}
