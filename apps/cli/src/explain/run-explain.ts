import { fill, message, messageLine, type Message } from "@volkit/kit-orchestrator";
import { contents } from "./contents.js";
import { notesFor } from "./notes.js";
import type { Page } from "./page.js";
import { pageLines } from "./page-lines.js";
import { everyPage, pageOf } from "./pages.js";
import { runbook } from "./runbook.js";
import { understand, type Subject } from "./subject.js";
import { explainTexts } from "./texts.js";
import { painterOf } from "../terminal/painter.js";
import { columnsOf } from "../terminal/width.js";
import { wrapped } from "../terminal/wrapped.js";
import type { Context } from "../commands/context.js";

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
  const understood = understand(words);
  if (understood.kind === "unknown") {
    system.print("stderr", `${messageLine(notUnderstood(understood), language)}\n`);
    return 2;
  }
  const pages = await Promise.all(understood.subjects.map((subject) => pageOf(subject, language)));
  if (options.json) print(JSON.stringify({ pages }));
  else print(pages.map((page, at) => textOf(page, understood.subjects[at], context)).join("\n\n\n"));
  return 0;
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

function notUnderstood({ word, near }: { readonly word: string; readonly near: readonly string[] }): Message {
  const named = near.length === 0 ? explainTexts.unknown : explainTexts.unknownNear;
  const values: Readonly<Record<string, string>> = { word, names: near.join(", ") };
  const problem = {
    en: fill(named.en, (name) => values[name]),
    ja: fill(named.ja, (name) => values[name]),
  };
  return message("start", "VK106", { command: "volkit explain", problem, usage: explainTexts.subject });
}
