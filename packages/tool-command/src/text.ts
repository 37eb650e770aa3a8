const lineBreaks = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/;
const otherControls = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/g;
/** Marks that turn the direction of what follows, and characters without a width. */
const unseen = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The lines of a tool's output, without their ends; empty lines are left out. Linear in the length of the text. */
export function lines(text: string): string[] {
  return text.split(lineBreaks).filter((line) => line.trim() !== "");
}

/**
 * Text from outside as one line: ends trimmed, each line break with the white space around it folded to one
 * space. Control characters, which could drive a terminal, become visible signs, and so does what cannot be seen and
 * changes how the text around it is read: `<U+202E>`.
 */
export function oneLine(text: string): string {
  const folded = lines(text)
    .map((line) => line.trim())
    .join(" ");
  return folded
    .replace(otherControls, (sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\u2421";
    })
    .replace(
      unseen,
      (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`,
    );
}

/** UTF-16 that came without its mark reads as ASCII with NULs between; without them its ASCII parts are found. */
export function withoutNulls(text: string): string {
  return text.replaceAll("\0", "");
}

/**
 * Whether text can be what a tool meant to say: it holds no control characters, which no text in any code page
 * has. Left aside are white space, NULs (UTF-16 without its mark is full of them), and 0x01 and 0x02, which
 * split the fields of LifeKeeper's lists.
 */
export function isReadable(text: string): boolean {
  return !/[\x03-\x08\x0e-\x1f\x7f]/.test(text);
}
