import type { Language } from "@volkit/kit-orchestrator";
import { answerName } from "./answer-words.js";
import { entryOf } from "./arms.js";
import type { PeerPart } from "./fold-paths.js";
import type { PartNames } from "./labels.js";
import { phrases } from "./phrases.js";
import type { State } from "./state.js";
import { callBlocks, pathRows, row, type Block, type Shown } from "./tables.js";
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

function partHeading({ after }: PeerPart, name: string, language: Language): string {
  const answers = after.map((answer) => answerName(answer, language));
  return `### ${phrases[language].part(name, answers)}`;
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

function blockTable(blocks: readonly Block[], language: Language): string {
  return table(
    phrases[language].callsHead,
    blocks.flatMap(({ rows }) => rows),
  );
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => "---")), ...rows].join("\n");
}

/** What differs from other settings: of each table the calls that are not the same there. */
function differences(walked: Walked, against: Walked, language: Language): readonly string[] {
  const say = phrases[language];
  const names = partNames(walked.parts);
  const before = partNames(against.parts);
  const whole = changed(
    callBlocks(walked.whole, { language, names, isPart: false }),
    callBlocks(against.whole, { language, names: before, isPart: false }),
    language,
  );
  const asPart: Shown = { language, names: new Map(), isPart: true };
  const parts = walked.parts.flatMap((part) => {
    const other = against.parts.find(({ after }) => after.some((answer) => part.after.includes(answer)));
    const known = other === undefined ? [] : callBlocks(other.state, asPart);
    const news = changed(callBlocks(part.state, asPart), known, language);
    if (news.length === 0) return [];
    const order = part.order === "mirror first" ? [say.mirrorFirst] : [];
    return [partHeading(part, names.get(part.state) ?? "", language), ...order, ...news];
  });
  const heading = whole.length === 0 || parts.length === 0 ? [] : [`### ${say.whole}`];
  return [...heading, ...whole, ...parts];
}

function changed(blocks: readonly Block[], known: readonly Block[], language: Language): readonly string[] {
  const before = new Set(known.map(({ rows }) => rows.join("\n")));
  const news = blocks.filter(({ rows }) => !before.has(rows.join("\n")));
  const commands = new Set(blocks.map(({ command }) => command));
  const gone = new Set(known.map(({ command }) => command).filter((one) => one !== "" && !commands.has(one)));
  return [
    ...(news.length === 0 ? [] : [blockTable(news, language)]),
    ...(gone.size === 0 ? [] : [phrases[language].notAsked([...gone])]),
  ];
}

function partNames(parts: readonly PeerPart[]): PartNames {
  return new Map(parts.map(({ state }, at) => [state, String.fromCharCode(65 + at)]));
}

function legend(all: readonly Walked[], language: Language): string {
  const ids = new Set(
    all.flatMap(({ whole, parts }) => [whole, ...parts.map(({ state }) => state)]).flatMap(idsFrom),
  );
  const rows = [...ids].toSorted().map((id) => {
    const { severity, text } = entryOf(id);
    return row([id, severity, typeof text === "string" ? text : text[language]]);
  });
  return table(phrases[language].messagesHead, rows);
}

function idsFrom(start: State): readonly string[] {
  const seen = new Set<State>();
  const ids = new Set<string>();
  const visit = (state: State): void => {
    if (state.kind === "ended" || seen.has(state)) return;
    seen.add(state);
    for (const said of [state.again?.said ?? [], ...state.ways.map((way) => way.said)]) {
      for (const { id } of said) ids.add(id);
    }
    for (const { to } of state.ways) visit(to);
  };
  visit(start);
  return [...ids];
}
