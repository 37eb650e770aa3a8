import type { Block, Section, Typed } from "volkit/src/explain/page.js";
import { code, escaped } from "./markdown.js";

/** How names in a section are linked. */
type Link = (name: string) => string;

/** Sections of what `volkit explain` tells, each with its heading in bold: a page has too many for headings of their own. */
export function sectionsMarkdown(sections: readonly Section[], link: Link): readonly string[] {
  return sections.flatMap(({ heading, blocks }) => [
    `**${heading}**`,
    "",
    ...blocks.flatMap((block) => lines(block, link)),
  ]);
}

function lines(block: Block, link: Link): readonly string[] {
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
          return `1. ${code(command)} (${how})`;
        }),
        "",
      ];
    case "typed":
      return [...block.rows.flatMap((row) => typed(row, block.isNumbered)), ""];
  }
}

function typed({ before, command, after }: Typed, isNumbered: boolean): readonly string[] {
  const sign = isNumbered ? "1." : "-";
  const margin = " ".repeat(sign.length + 1);
  const [first = "", ...others] = [
    ...before.map(escaped),
    ...(command === undefined ? [] : [code(command)]),
    ...after.map(escaped),
  ];
  return [`${sign} ${first}`, ...others.flatMap((line) => ["", `${margin}${line}`])];
}
