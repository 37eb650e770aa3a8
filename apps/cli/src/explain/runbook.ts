import type { Language } from "@volkit/kit-orchestrator";
import { plainExample, whereToType } from "@volkit/kit-orchestrator/explain";
import { exampleNote } from "./notes.js";
import type { Page } from "./page.js";
import { anchorOf, pageMarkdown } from "./page-markdown.js";
import { sayIn } from "./say.js";

const chapters = [
  ["guide", "guides"],
  ["action", "actions"],
  ["step", "steps"],
  ["message", "messages"],
] as const;

/** All pages as one Markdown document, with a table of contents. */
export function runbook(pages: readonly Page[], language: Language): string {
  const say = sayIn(language, plainExample);
  const parts = chapters.map(([kind, key]) => ({
    heading: say.text(key),
    anchor: key,
    pages: pages.filter((page) => page.kind === kind),
  }));
  const contents = parts.flatMap(({ heading, anchor, pages: own }) => [
    `- [${heading}](#${anchor})`,
    ...own.map(({ name, title }) => `  - [${title}](#${anchorOf(name)})`),
  ]);
  const body = parts.flatMap(({ heading, anchor, pages: own }) => [
    `<a id="${anchor}"></a>`,
    "",
    `## ${heading}`,
    "",
    ...own.flatMap(pageMarkdown),
  ]);
  const head = [
    `# ${say.text("runbook")}`,
    "",
    exampleNote(plainExample, new Map(), say),
    "",
    whereToType[language],
    "",
  ];
  return [...head, `## ${say.text("contents")}`, "", ...contents, "", ...body].join("\n").trimEnd();
}
