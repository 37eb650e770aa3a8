import type { Language } from "@volkit/kit-orchestrator";
import { plainExample } from "@volkit/kit-orchestrator/explain";
import { exampleNote } from "volkit/src/explain/notes.js";
import type { Page } from "volkit/src/explain/page.js";
import { sayIn } from "volkit/src/explain/say.js";
import { explainedLink } from "./explained-link.js";
import { sectionsMarkdown } from "volkit/src/explain/page-markdown.js";
import { file, head } from "./markdown.js";

const words = {
  title: { en: "Actions and their steps", ja: "アクションと処理手順" },
  about: {
    en: "What each action does, step by step: its commands, what it can say, and how it can end. [Every path](../paths.md) shows the same as tables and flow charts.",
    ja: "各アクションの処理内容を手順ごとに示します。実行するコマンド、出力するメッセージ、終了の仕方を記載しています。表とフローチャートは[処理の全経路](../paths.ja.md)を参照してください。",
  },
} as const;

/** The page of actions and steps, each under its name. */
export function stepsPage(explained: readonly Page[], language: Language): string {
  const say = sayIn(language, plainExample);
  const link = (name: string): string => explainedLink(name, explained, language);
  return file([
    ...head(words.title[language], "steps", language),
    words.about[language],
    "",
    exampleNote(plainExample, new Map(), say),
    "",
    ...(["action", "step"] as const).flatMap((kind) => [
      `## ${say.text(kind === "action" ? "actions" : "steps")}`,
      "",
      ...explained
        .filter((page) => page.kind === kind)
        .flatMap(({ name, sections }) => [`### ${name}`, "", ...sectionsMarkdown(sections, link)]),
    ]),
  ]);
}
