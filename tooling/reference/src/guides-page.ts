import type { Language } from "@volkit/kit-orchestrator";
import { plainExample, whereToType } from "@volkit/kit-orchestrator/explain";
import { exampleNote } from "volkit/src/explain/notes.js";
import type { Page } from "volkit/src/explain/page.js";
import { sayIn } from "volkit/src/explain/say.js";
import { explainedLink } from "./explained-link.js";
import { sectionsMarkdown } from "volkit/src/explain/page-markdown.js";
import { file, head } from "./markdown.js";

const words = {
  title: { en: "Guides out of a situation", ja: "状況別の対処手順" },
  about: {
    en: "Step by step out of what an operator can run into. `volkit explain NAME` prints the same on a node, for instance `volkit explain split-brain` ([more](../explain.md)). Each step says what it rests on, from tested to assumed.",
    ja: "運用中に起こりうる状況ごとの手順です。ノード上では `volkit explain split-brain` のように名前を指定すると同じ内容を表示できます ([詳細](../explain.ja.md))。各手順には、その根拠 (確認済み、想定など) を記載しています。",
  },
} as const;

/** The page of the guides, each under its name. */
export function guidesPage(explained: readonly Page[], language: Language): string {
  const guides = explained.filter(({ kind }) => kind === "guide");
  const link = (name: string): string => explainedLink(name, explained, language);
  return file([
    ...head(words.title[language], "guides", language),
    words.about[language],
    "",
    exampleNote(plainExample, new Map(), sayIn(language, plainExample)),
    whereToType[language],
    "",
    ...guides.map(({ name, title }) => `- ${link(name)} ${title}`),
    "",
    ...guides.flatMap(({ name, title, sections }) => [
      `## ${name}`,
      "",
      `**${title}**`,
      "",
      ...sectionsMarkdown(sections, link),
    ]),
  ]);
}
