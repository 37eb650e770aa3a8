/** Output that no tool should print: one sign or word over and over, on one line for the most part. */
export const hostile: ReadonlyMap<string, string> = new Map([
  ["one line of blanks", " "],
  ["one line of digits", "1"],
  ["one line of 0x01", "\x01"],
  ["one line of NUL", "\0"],
  ["empty lines", "\r\n"],
  ["one line of letters with colons", "E:"],
  ["one line of minus signs", "-"],
  ["one line of beginnings of volume paths", "\\\\?\\Volume{"],
  ["one line of numbers and blanks", "3 "],
  ["one line of what is no UTF-8", "\xff"],
]);

/** So many bytes of it, and an end that fits nothing. */
export function hostileBytes(run: string, size: number): Uint8Array {
  return Buffer.concat([filled(Buffer.from(run, "latin1"), size - 1), Buffer.from("!")]);
}

/** About so many bytes: as many whole pieces as fit, and one at least. */
export function filled(piece: Uint8Array, size: number): Uint8Array {
  const times = Math.max(1, Math.floor(size / piece.length));
  return Buffer.alloc(times * piece.length, piece);
}
