/** A README's example: what is typed, in which language, and what it prints by the README's words. */
export interface Example {
  readonly language: "js" | "sh";
  readonly text: string;
  readonly prints: string;
}

/** What a README tells to type: how it is installed, and examples that say what they print. */
export interface Readme {
  readonly install: string;
  readonly examples: readonly Example[];
  /** How many examples say nothing of what they print. */
  readonly silent: number;
}

interface Block {
  readonly language: string;
  readonly text: string;
  /** The words between this block and the one before. */
  readonly before: string;
}

/** Reads a README: the first block below "Install", and each block of code with the block of text after "prints". */
export function readReadme(markdown: string): Readme {
  const blocks = blocksOf(markdown);
  const installing = blocks.findIndex(
    ({ language, before }) => language === "sh" && /^## Install$/m.test(before),
  );
  const typed = blocks.map((block, index) => ({ ...block, index, after: blocks[index + 1] }));
  const code = typed.filter(({ language, index }) => index !== installing && isTyped(language));
  return {
    install: blocks[installing]?.text ?? "",
    examples: code.flatMap(({ language, text, after }) =>
      isTyped(language) && after !== undefined && isPrinted(after)
        ? [{ language, text, prints: after.text }]
        : [],
    ),
    silent: code.filter(({ after }) => after === undefined || !isPrinted(after)).length,
  };
}

function isTyped(language: string): language is "js" | "sh" {
  return language === "js" || language === "sh";
}

function isPrinted({ language, before }: Block): boolean {
  return language === "text" && /^prints\b/.test(before.trim());
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let end = 0;
  for (const found of markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)) {
    const [whole, language = "", text = ""] = found;
    blocks.push({ language, text, before: markdown.slice(end, found.index) });
    end = found.index + whole.length;
  }
  return blocks;
}
