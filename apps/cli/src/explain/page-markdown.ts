import type { Block, Page, Section, Typed } from "./page.js";

/** A page as part of a Markdown document, its heading at the level of its chapter's parts. */
export function pageMarkdown({ name, title, sections }: Page): string[] {
  return [
    `<a id="${anchorOf(name)}"></a>`,
    "",
    `### ${title}`,
    "",
    ...sectionsMarkdown(sections, (linked) => `[${linked}](#${anchorOf(linked)})`),
  ];
}

/** How a name in a section is linked. */
type Link = (name: string) => string;

/** Sections, each with its heading in bold: a document has too many for headings of their own. */
export function sectionsMarkdown(sections: readonly Section[], link: Link): string[] {
  return sections.flatMap(({ heading, blocks }) => [
    `**${heading}**`,
    "",
    ...blocks.flatMap((block) => blockMarkdown(block, link)),
  ]);
}

/** What a link to a page leads to. */
export function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll(".", "-");
}

function blockMarkdown(block: Block, link: Link): string[] {
  switch (block.kind) {
    case "text":
      return [escaped(block.text), ""];
    case "list":
      return [...block.items.map((item) => `- ${escaped(item)}`), ""];
    case "names":
      return [...block.rows.map(({ name, text }) => `- ${link(name)} ${escaped(text)}`.trimEnd()), ""];
    case "calls":
      return [
        ...block.rows.map(({ step, effect, often, command }) => {
          const how = [step, effect, often].filter((word) => word !== "").join(", ");
          return `1. \`${command}\` (${how})`;
        }),
        "",
      ];
    case "typed":
      return [...block.rows.flatMap((row) => typedMarkdown(row, block.isNumbered)), ""];
  }
}

function typedMarkdown({ before, command, after }: Typed, isNumbered: boolean): string[] {
  const sign = isNumbered ? "1." : "-";
  const [first = "", ...others] = [
    ...before.map(escaped),
    ...(command === undefined ? [] : [`\`${command}\``]),
    ...after.map(escaped),
  ];
  const margin = " ".repeat(sign.length + 1);
  return [`${sign} ${first}`, ...others.flatMap((line) => ["", `${margin}${line}`])];
}

/** Text as text: nothing in it is a sign of Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, "\\$&");
}
