const lineBreaks = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/;
const otherControls = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/g;

/** The lines of a tool's output, without their ends; empty lines are left out. Linear in the length of the text. */
export function lines(text: string): string[] {
  return text.split(lineBreaks).filter((line) => line.trim() !== "");
}

/**
 * Text from outside as one line: ends trimmed, each line break with the white space around it folded to one
 * space. Control characters, which could drive a terminal, become visible signs.
 */
export function oneLine(text: string): string {
  const folded = lines(text)
    .map((line) => line.trim())
    .join(" ");
  return folded.replace(otherControls, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\u2421";
  });
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
