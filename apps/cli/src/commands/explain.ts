import { fill, type Language } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { contents } from "../explain/contents.js";
import { exampleNote } from "../explain/example-note.js";
import { pageLines } from "../explain/page-lines.js";
import { everyPage, pageOf } from "../explain/pages.js";
import { runbook } from "../explain/runbook.js";
import { sayIn } from "../explain/say.js";
import { understand, type Subject } from "../explain/subject.js";
import { explainTexts } from "../explain/texts.js";
import { painterOf } from "../terminal/painter.js";
import { columnsOf } from "../terminal/width.js";
import { wrapped } from "../terminal/wrapped.js";
import type { Context } from "./context.js";

interface Options {
  readonly all?: true;
  readonly json?: true;
}

/** `volkit explain [SUBJECT…]` */
export function explainCommand(context: Context): Command {
  const { language } = context;
  return new Command("explain")
    .description(explainTexts.explain[language])
    .argument("[subject...]", explainTexts.subject[language])
    .option("--all", explainTexts.all[language])
    .option("--json", explainTexts.json[language])
    .addHelpText("after", `\n${explainTexts.status[language]}`)
    .action(async (words: readonly string[], options: Options) => {
      context.exitCode = await explain(words, options, context);
    });
}

async function explain(words: readonly string[], options: Options, context: Context): Promise<number> {
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
    system.print("stderr", `${notUnderstood(understood, language)}\n`);
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

function textOf(
  page: Parameters<typeof pageLines>[0],
  subject: Subject | undefined,
  context: Context,
): string {
  const shown = shownOn(context);
  const lines = pageLines(page, shown);
  if (subject === undefined) return lines.join("\n");
  const note = exampleNote(subject.example, subject.known, sayIn(context.language, subject.example));
  const last = wrapped(note, shown.columns).map((line) => shown.paint("faint", line));
  return [...lines, "", ...last].join("\n");
}

function notUnderstood(
  { word, near }: { readonly word: string; readonly near: readonly string[] },
  language: Language,
): string {
  const unknown = fill(explainTexts.unknown[language], () => word);
  if (near.length === 0) return unknown;
  return `${unknown}\n${fill(explainTexts.near[language], () => near.join(", "))}`;
}
