/**
 * What a browser would not show, or would let change how the text around it is read: controls but tab and line feed, marks
 * of direction, signs without a width, line ends that only Unicode knows, halves of pairs.
 */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}]/gu;

/** Text with a visible sign for everything in it that could not be seen, or would disturb its surroundings. */
export function visible(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(unseen, signOf);
}

function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}

/** The same for what is to stand in one line: tabs and line ends are visible too, and the middle of much is left out. */
export function visibleLine(text: string, most = 400): string {
  return shortened(text, most).replace(/\r\n|[\t\n]/g, (sign) => (sign === "\t" ? "␉" : "␊"));
}

/** At most so many characters of a text: its beginning and its end. A pair is never cut in half. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const [head, tail] = [
    text.slice(0, Math.ceil(most * 0.7)),
    text.slice(text.length - Math.floor(most * 0.3)),
  ];
  return `${head.replace(/[\ud800-\udbff]$/, "")} … ${tail.replace(/^[\udc00-\udfff]/, "")}`;
}
