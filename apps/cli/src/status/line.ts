/** A line of what is shown. */
export interface Line {
  readonly text: string;
  /** What the line is about; the same in every look, so that one look can be held against another. */
  readonly about: string;
  /** What it says of it, leaving aside how long ago something was. */
  readonly says: string;
}

/** A line that says the same as long as its text is the same. */
export function line(about: string, text: string): Line {
  return { text, about, says: text };
}

export const emptyLine: Line = { text: "", about: "", says: "" };
