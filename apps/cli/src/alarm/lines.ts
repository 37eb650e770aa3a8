import type { Language } from "@volkit/kit-orchestrator";
import { clockTime } from "../local-time.js";
import type { Paint } from "../terminal/painter.js";
import { table, type Cell } from "../terminal/table.js";
import { wrapped } from "../terminal/wrapped.js";
import { told } from "../told.js";
import { remedyOf } from "./remedy.js";
import { detailOf, resultWords } from "./result-words.js";
import { isThrough, type Tried } from "./send-tests.js";
import { alarmTexts as texts } from "./texts.js";

/** What the tests came to, and what there is to know besides. */
export interface TestReport {
  readonly node: string;
  /** Milliseconds since 1970, UTC: it is looked for in the managers by its time. */
  readonly startedAt: number;
  readonly notifier: string;
  readonly tried: readonly Tried[];
  /** Ways that are configured, not in use, and were not tried. */
  readonly leftOut: readonly string[];
  /** Tags of resources that the vendor's scripts act on. */
  readonly observed: readonly string[];
}

/** For whom it is shown, and where. */
export interface Reader {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
}

export function reportLines(report: TestReport, reader: Reader): string[] {
  const { node, startedAt, tried, notifier, leftOut, observed } = report;
  const { language, columns, paint } = reader;
  const through = tried.filter(isThrough).length;
  const counts = { through: String(through), all: String(tried.length) };
  const names = leftOut.join(", ");
  const asides = [
    ...(leftOut.length > 0 ? [told(reader, texts.leftOut, { names, notifier })] : []),
    ...(observed.length > 0 ? [told(reader, texts.observed, { tags: observed.join(", ") })] : []),
    told(reader, texts.through, counts),
  ];
  return [
    `volkit alarm test  ${node}  ${clockTime(startedAt)}`,
    "",
    ...table(tried.map(rowIn(language)), { columns, paint }),
    ...toDo(tried, reader),
    ...asides.flatMap((aside) => ["", ...wrapped(aside, columns)]),
  ];
}

function rowIn(language: Language) {
  return (tried: Tried): readonly Cell[] => {
    const { way, result, milliseconds } = tried;
    const { word, tone } = resultWords[result.kind];
    const detail = detailOf(tried, language);
    return [
      way.name,
      { text: word[language], tone },
      `${String(milliseconds)} ms`.padStart(8),
      way.isInUse ? detail : `(${texts.notInUse[language]}) ${detail}`,
    ];
  };
}

/** Ways that need the same stand together. */
function toDo(tried: readonly Tried[], { language, columns }: Reader): string[] {
  const names = new Map<string, string[]>();
  for (const one of tried) {
    const remedy = remedyOf(one)?.[language];
    if (remedy !== undefined) names.set(remedy, [...(names.get(remedy) ?? []), one.way.name]);
  }
  if (names.size === 0) return [];
  const paragraphs = [...names].map(([remedy, ways]) =>
    wrapped(`${ways.join(", ")}: ${remedy}`, columns - 2),
  );
  return ["", texts.toDo[language], ...paragraphs.flat().map((line) => `  ${line}`)];
}
