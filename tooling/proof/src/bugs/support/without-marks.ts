/** What UTF-16 without its mark reads as: every letter with a NUL after it. */
export function asUnmarkedUtf16(text: string): string {
  return Array.from(text, (letter) => `${letter}\0`).join("");
}
