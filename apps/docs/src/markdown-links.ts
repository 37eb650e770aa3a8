/** A link or a picture in Markdown, as it is written there. */
export interface MarkdownLink {
  readonly whole: string;
  readonly isPicture: boolean;
  readonly text: string;
  readonly target: string;
}

/** Code that is no link however it looks, or a link, whose text may hold code. */
const codeOrLink = /(`+)(?!`).*?(?<!`)\1(?!`)|(!?)\[((?:`[^`]*`|[^\]`])*)\]\(([^)\s]+)\)/g;
const fence = /^\s*(?:```|~~~)/;

/** Markdown with other words in place of its links; what stands in code stays. */
export function mapLinks(markdown: string, map: (link: MarkdownLink) => string): string {
  return mapProse(markdown, (line) =>
    line.replace(
      codeOrLink,
      (whole: string, _ticks?: string, sign?: string, text?: string, target?: string) =>
        text === undefined || target === undefined
          ? whole
          : map({ whole, isPicture: sign === "!", text, target }),
    ),
  );
}

/** The links of Markdown, each with the number of its line. */
export function linksOf(markdown: string): readonly (MarkdownLink & { readonly line: number })[] {
  const links: (MarkdownLink & { line: number })[] = [];
  let line = 0;
  mapProse(markdown, (prose, at) => {
    line = at;
    return mapLinks(prose, (link) => {
      links.push({ ...link, line });
      return link.whole;
    });
  });
  return links;
}

/** Markdown whose lines outside code blocks are mapped, each with its number. */
export function mapProse(markdown: string, map: (line: string, number: number) => string): string {
  let isCode = false;
  const lines = markdown.split("\n").map((line, at) => {
    const isFence = fence.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? line : map(line, at + 1);
  });
  return lines.join("\n");
}
