/** What a tool is told to be a family of some shape, and how many of it stay. Whoever stays bears a word. */
export interface Family {
  readonly words: readonly string[];
  readonly count: number;
}

/** The words for a tool (`family.c`) that starts one of its own with these words, and goes on with what follows. */
export function starts(...words: readonly string[]): string[] {
  return ["start", lineOf(words)];
}

/** The same, for one that asks for its child to be outside its job. */
export function breaksAway(...words: readonly string[]): string[] {
  return ["breakaway", lineOf(words)];
}

export function stays(word: string): string[] {
  return ["sleep", "300000", word];
}

export function threeGenerations(word: string): Family {
  return { words: [...starts(...starts(...stays(word)), ...stays(word)), ...stays(word)], count: 3 };
}

export function withOrphan(word: string): Family {
  return { words: [...starts(...starts(...stays(word)), "exit", "0"), ...stays(word)], count: 2 };
}

export function withGreatOrphan(word: string): Family {
  const line = [...starts(...starts(...stays(word)), "exit", "0"), "exit", "0"];
  return { words: [...starts(...line), ...stays(word)], count: 2 };
}

/** As a program of C takes it apart. No word here ends with a backslash. */
function lineOf(words: readonly string[]): string {
  const quoted = words.map((word) =>
    /[\s"]/.test(word) ? `"${word.replaceAll(/(\\*)"/g, '$1$1\\"')}"` : word,
  );
  return quoted.join(" ");
}
