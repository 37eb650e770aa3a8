/** What was done in one lab, so that somebody can do it again. */
export interface Scene {
  /** The folder with the lab and the folders that actions run in. */
  readonly dir: string;
  /** Shell lines, with `$LAB` for the lab's folder. */
  readonly lines: readonly string[];
}

/** A word as a POSIX shell takes it; one that begins with `$LAB` keeps that for the shell to fill in. */
function shellWord(word: string): string {
  if (word.startsWith("$LAB")) return `"${word}"`;
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Words as one line for a POSIX shell. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(" ");
}
