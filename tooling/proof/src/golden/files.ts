import type { Language } from "@volkit/kit-orchestrator";
import type { FlowChart } from "volkit/src/report/chart/flow-chart.js";
import type { Procedures } from "../walk/procedures.js";
import { chartsOf, pictureOf, type ChartName } from "./charts.js";
import { pageOf } from "./page.js";
import { chartsModule } from "./run-charts.js";
import { bookOf, type Book } from "./walked.js";

/** Text files by their path from the folder of the repository. */
export type Files = ReadonlyMap<string, string>;

export type Books = Readonly<Record<Book["action"], Book>>;

const languages: readonly Language[] = ["en", "ja"];
const chartNames: readonly ChartName[] = ["monitor", "monitor-peer", "restore", "remove"];

/** Where the report has the charts from. */
const chartsFile = "apps/cli/src/report/chart/charts.ts";

/** Walks every procedure, under every setting that the pages show. */
export async function walkBooks(procedures: Procedures): Promise<Books> {
  return {
    quickCheck: await bookOf(procedures, "quickCheck"),
    deepCheck: await bookOf(procedures, "deepCheck"),
    restore: await bookOf(procedures, "restore"),
    remove: await bookOf(procedures, "remove"),
  };
}

/** The page of a procedure in one language: its path, and what has to stand there. */
export function pageFile(book: Book, language: Language, quickCheck?: Book): readonly [string, string] {
  const name = language === "en" ? book.action : `${book.action}.${language}`;
  return [`apps/docs/paths/${name}.md`, pageOf(book, language, quickCheck)];
}

/** All that is generated: the pages with the tables, the charts, and those that runs are drawn on. */
export function filesOf(books: Books, onRuns: ReadonlyMap<string, FlowChart>): Files {
  const charts = chartsOf(books);
  return new Map([
    ...languages.flatMap((language) => [
      pageFile(books.quickCheck, language),
      pageFile(books.deepCheck, language, books.quickCheck),
      pageFile(books.restore, language),
      pageFile(books.remove, language),
    ]),
    ...chartNames.flatMap((name) =>
      languages.map(
        (language) =>
          [`apps/docs/charts/${name}.${language}.svg`, pictureOf(name, charts[name], language)] as const,
      ),
    ),
    [chartsFile, chartsModule(onRuns)],
  ]);
}
