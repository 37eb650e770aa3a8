/** A command line by the rules that programs for Windows split it by. */
export function commandLineOf(words: readonly string[]): string {
  return words.map(quoted).join(" ");
}

/** Backslashes mean themselves but before a quote; quotes are needed for white space and for nothing at all. */
function quoted(word: string): string {
  if (word !== "" && !/[\s"]/.test(word)) return word;
  return `"${word.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, "$&$&")}"`;
}
