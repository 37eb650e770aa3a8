/** A change of one text in one source file, by its path from the repository's root. */
export interface Edit {
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** The source with the edit made. Throws where the text to be replaced is not there exactly once. */
export function edited(source: string, { file, find, replace }: Edit): string {
  const times = source.split(find).length - 1;
  if (times !== 1) throw new Error(`${file} holds ${times} times, not once: ${find}`);
  return source.replace(find, () => replace);
}
