/**
 * What a browser would not show, or would let change how the text around it is read: controls but tab and line feed,
 * marks of direction, signs without a width, line ends that only Unicode knows, halves of pairs, private and
 * unassigned-for-ever ones.
 */
const unseen =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\0-\x08\v-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

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
  const [head, tail] = [text.slice(0, Math.ceil(most * 0.7)), text.slice(text.length - Math.floor(most * 0.3))];
  return `${head.replace(/[\ud800-\udbff]$/, "")} … ${tail.replace(/^[\udc00-\udfff]/, "")}`;
}
