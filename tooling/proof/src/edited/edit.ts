/** A change of the source by which it does something else: in one file, one text that occurs once becomes another. */
export interface Edit {
  /** From the root of the repository: `packages/kit-orchestrator/src/remove.ts`. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** The source after the edits; throws where a text is not there exactly once, so that no edit is lost in silence. */
export function edited(source: string, edits: readonly Edit[]): string {
  return edits.reduce((so, { file, find, replace }) => {
    const times = so.split(find).length - 1;
    if (times !== 1) throw new Error(`${file} holds ${times} times what an edit looks for once: ${find}`);
    return so.replace(find, () => replace);
  }, source);
}
