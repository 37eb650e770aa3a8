import { message, messageLine, type Bilingual } from "@volkit/kit-orchestrator";
import { contents } from "./contents.js";
import { notesFor } from "./notes.js";
import type { Page } from "./page.js";
import { pageLines } from "./page-lines.js";
import { everyPage, pageOf } from "./pages.js";
import { runbook } from "./runbook.js";
import { understand, type Subject, type Unknown } from "./subject.js";
import { explainTexts } from "./texts.js";
import { painterOf } from "../terminal/painter.js";
import { columnsOf } from "../terminal/width.js";
import { wrapped } from "../terminal/wrapped.js";
import type { Context } from "../commands/context.js";
import { told } from "../told.js";

const command = "volkit explain";

/** What `volkit explain` is called with besides its subjects. */
export interface ExplainOptions {
  readonly all?: true;
  readonly json?: true;
}

/** `volkit explain [SUBJECT…]`: the exit status. */
export async function runExplain(
  words: readonly string[],
  options: ExplainOptions,
  context: Context,
): Promise<number> {
  const { language, system } = context;
  const print = (text: string): void => {
    system.print("stdout", `${text}\n`);
  };
  if (options.all) {
    const pages = await everyPage(language);
    print(options.json ? JSON.stringify({ pages }) : runbook(pages, language));
    return 0;
  }
  if (words.length === 0) {
    const sections = contents(language);
    const page = { title: explainTexts.canExplain[language], sections };
    print(options.json ? JSON.stringify({ sections }) : pageLines(page, shownOn(context)).join("\n"));
    return 0;
  }
  const { subjects, unknown } = understand(words);
  if (subjects.length > 0) {
    const pages = await Promise.all(subjects.map((subject) => pageOf(subject, language)));
    if (options.json) print(JSON.stringify({ pages }));
    else print(pages.map((page, at) => textOf(page, subjects[at], context)).join("\n\n\n"));
  }
  if (unknown.length === 0) return 0;
  const problem = problemOf(unknown);
  const refused = message("start", "VK106", { command, problem, usage: explainTexts.subject });
  // Where something was explained, it cannot be said that nothing was run.
  const why = subjects.length === 0 ? messageLine(refused, language) : `${command}: ${problem[language]}`;
  system.print("stderr", `${why}\n`);
  return 2;
}

function shownOn({ system }: Context) {
  return { columns: columnsOf(system), paint: painterOf(system, "stdout") };
}

function textOf(page: Page, subject: Subject | undefined, context: Context): string {
  const shown = shownOn(context);
  const notes = subject === undefined ? [] : notesFor(page, subject, context.language);
  const last = notes
    .flatMap((note) => wrapped(note, shown.columns))
    .map((line) => shown.paint("faint", line));
  return [...pageLines(page, shown), ...(last.length === 0 ? [] : ["", ...last])].join("\n");
}

function problemOf(unknown: readonly Unknown[]): Bilingual {
  const near = [...new Set(unknown.flatMap((each) => each.near))];
  const text = near.length === 0 ? explainTexts.unknown : explainTexts.unknownNear;
  const inQuotes = unknown.length === 1 ? { en: "", ja: "" } : explainTexts.inQuotes;
  const values = { word: unknown.map(({ word }) => word).join(" "), names: near.slice(0, 6).join(", ") };
  return {
    en: told({ language: "en" }, text, values) + inQuotes.en,
    ja: told({ language: "ja" }, text, values) + inQuotes.ja,
  };
}
