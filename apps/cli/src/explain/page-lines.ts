import { padded } from "../terminal/display-width.js";
import type { Paint } from "../terminal/painter.js";
import { table } from "../terminal/table.js";
import { wrapped } from "../terminal/wrapped.js";
import type { Block, Page, Typed } from "./page.js";

/** How pages are shown on a terminal. */
export interface Shown {
  readonly columns: number;
  readonly paint: Paint;
}

const indent = 2;

/** A page, line by line. */
export function pageLines({ title, sections }: Pick<Page, "title" | "sections">, shown: Shown): string[] {
  return [
    ...wrapped(title, shown.columns).map((line) => shown.paint("strong", line)),
    ...sections.flatMap(({ heading, blocks }) => [
      "",
      shown.paint("strong", heading),
      ...blocks.flatMap((block) => blockLines(block, shown)),
    ]),
  ];
}

function blockLines(block: Block, shown: Shown): string[] {
  switch (block.kind) {
    case "text":
      return paragraph(block.text, shown);
    case "list":
      return block.items.flatMap((item) => bulleted("-", [item], shown));
    case "names":
      return table(
        block.rows.map(({ name, text }) => [name, text]),
        { ...shown, indent },
      );
    case "calls":
      return table(
        block.rows.map(({ step, effect, often, command }) => [
          step,
          effect,
          ...(block.rows.every((row) => row.often === "") ? [] : [often]),
          command,
        ]),
        { ...shown, indent },
      );
    case "typed":
      return block.rows.flatMap((row, at) => typedLines(row, block.isNumbered ? `${at + 1}.` : "-", shown));
  }
}

function paragraph(text: string, { columns }: Shown, before = indent): string[] {
  return wrapped(text, columns - before).map((line) => `${padded("", before)}${line}`);
}

/** Texts one under the other, with a sign before the first. */
function bulleted(sign: string, texts: readonly string[], shown: Shown): string[] {
  const before = indent + sign.length + 1;
  const [first = "", ...others] = texts.flatMap((text) => paragraph(text, shown, before));
  return [`${padded("", indent)}${sign} ${first.trimStart()}`, ...others];
}

/** A command stands on its own line, whole, so that it can be copied. */
function typedLines({ before, command, after }: Typed, sign: string, shown: Shown): string[] {
  const margin = indent + sign.length + 1;
  const typed = command === undefined ? [] : [`${padded("", margin)}${shown.paint("strong", command)}`];
  const rest = after.flatMap((text) => paragraph(text, shown, margin));
  if (before.length > 0) return [...bulleted(sign, before, shown), ...typed, ...rest];
  const [first = "", ...others] = [...typed, ...rest];
  return [`${padded("", indent)}${sign} ${first.slice(margin)}`, ...others];
}
