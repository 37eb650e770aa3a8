import { messageTable, type Bilingual, type Language, type MessageEntry } from "@volkit/kit-orchestrator";
import { plainExample, whereToType } from "@volkit/kit-orchestrator/explain";
import { exampleNote } from "volkit/src/explain/notes.js";
import type { Page, Section } from "volkit/src/explain/page.js";
import { sayIn } from "volkit/src/explain/say.js";
import { shortMeaning } from "volkit/src/explain/short-text.js";
import { messageIds } from "volkit/src/explain/values-in.js";
import { explainedLink } from "./explained-link.js";
import { sectionsMarkdown } from "volkit/src/explain/page-markdown.js";
import { grouped } from "./grouped.js";
import { escaped, file, head, table } from "./markdown.js";

const words = {
  title: { en: "Messages", ja: "メッセージ一覧" },
  about: {
    en: "Every message that volkit can print, by its number: digits are LifeKeeper's, `VKnnn` are the kit's own. `volkit explain NUMBER` prints the same on a node, and puts the names of a whole log line into the commands ([more](../explain.md)). For situations rather than numbers see the [guides](guides.md).",
    ja: "volkit が出力するすべてのメッセージを番号順に示します。数字の番号は LifeKeeper と共通、`VKnnn` は volkit 独自です。ノード上では `volkit explain 番号` で同じ内容を表示できます。ログの行を指定すると、行中の値がコマンドに反映されます ([詳細](../explain.ja.md))。状況から調べる場合は[対処手順](guides.ja.md)を参照してください。",
  },
  columns: {
    en: ["Number", "Severity", "In short"],
    ja: ["番号", "重要度", "概要"],
  },
  lifeKeeper: { en: "LifeKeeper's numbers", ja: "LifeKeeper と共通の番号" },
  own: { en: "The kit's own: {block}", ja: "volkit 独自: {block}" },
} as const;

/** What an operator wants first stands first. */
const order = ["text", "meaning", "remedy", "causes", "checks", "exitStatus", "upTo", "related"];

/** The page of all messages: a table of them, then each with all that is known of it. */
export function messagesPage(explained: readonly Page[], language: Language): string {
  const link = (name: string): string => explainedLink(name, explained, language);
  const say = sayIn(language, plainExample);
  const ids = messageIds().toSorted();
  const pages = new Map(explained.map((page) => [page.name, page]));
  return file([
    ...head(words.title[language], "messages", language),
    words.about[language],
    "",
    exampleNote(plainExample, new Map(), say),
    whereToType[language],
    "",
    ...table(
      words.columns[language],
      ids.map((id) => [link(id), entryOf(id).severity, escaped(shortMeaning(id, language))]),
    ),
    ...[...grouped(ids, blockOf)].flatMap(([block, own]) => [
      `## ${headingOf(block, language)}`,
      "",
      ...own.flatMap((id) => messageLines(id, pages.get(id)?.sections ?? [], link)),
    ]),
  ]);
}

function entryOf(id: keyof typeof messageTable): MessageEntry {
  return messageTable[id];
}

function blockOf(id: string): string {
  return /^VK\d/.exec(id)?.[0] ?? "";
}

function headingOf(block: string, language: Language): string {
  const { lifeKeeper, own }: { lifeKeeper: Bilingual; own: Bilingual } = words;
  return block === "" ? lifeKeeper[language] : own[language].replace("{block}", `${block}xx`);
}

function messageLines(
  id: keyof typeof messageTable,
  sections: readonly Section[],
  link: (name: string) => string,
): readonly string[] {
  const sorted = sections.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const [text, ...others] = sorted;
  const said = text?.blocks.flatMap((block) => (block.kind === "text" ? [block.text] : [])) ?? [];
  const quoted = said.map((line) => `> ${entryOf(id).severity} ${id} ${escaped(line)}`);
  return [`### ${id}`, "", ...quoted, "", ...sectionsMarkdown(others, link)];
}
