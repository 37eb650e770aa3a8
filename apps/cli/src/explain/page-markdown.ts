import type { Block, Page, Typed } from "./page.js";

/** A page as part of a Markdown document, its heading at the level of its chapter's parts. */
export function pageMarkdown({ name, title, sections }: Page): string[] {
  return [
    `<a id="${anchorOf(name)}"></a>`,
    "",
    `### ${title}`,
    "",
    ...sections.flatMap(({ heading, blocks }) => [`**${heading}**`, "", ...blocks.flatMap(blockMarkdown)]),
  ];
}

/** What a link to a page leads to. */
export function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll(".", "-");
}

function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case "text":
      return [escaped(block.text), ""];
    case "list":
      return [...block.items.map((item) => `- ${escaped(item)}`), ""];
    case "names":
      return [
        ...block.rows.map(({ name, text }) => `- [${name}](#${anchorOf(name)}) ${escaped(text)}`.trimEnd()),
        "",
      ];
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
