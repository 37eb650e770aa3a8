/** What a terminal (ECMA-48, xterm) is sent to show one picture after the other in place, and to be as it was. */
export const screen = {
  /** Takes a screen of its own, without a cursor and without breaking lines. */
  enter: "\x1b[?1049h\x1b[?25l\x1b[?7l",
  /** Gives back the screen that was there, the cursor, and the breaking of lines. */
  leave: "\x1b[?7h\x1b[?25h\x1b[?1049l",
  /** Draws lines over what is there, and clears the rest: in one go, so that nothing flickers. */
  frame: (lines: readonly string[]): string =>
    `\x1b[H${lines.map((line) => `${line}\x1b[K`).join("\r\n")}\x1b[J`,
} as const;
