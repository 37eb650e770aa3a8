import { printed, type Printed } from "@volkit/tool-command";
import { encodeCp932 } from "./cp932.js";
import type { ReplyEncoding } from "./reply.js";

/** A reply's text as the bytes that a real program would write. */
export function bytesOf(text: string, encoding: ReplyEncoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "cp932":
      return encodeCp932(text);
    case "binary":
      return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  }
}

/** A reply's text as a reader has it that decodes as it should: CP932 as text, what is no text with signs replaced. */
export function printedOf(text: string, encoding: ReplyEncoding): Printed {
  if (/^[\x00-\x7f]*$/.test(text) || encoding === "utf-8") return printed(text);
  const bytes = bytesOf(text, encoding);
  if (encoding === "cp932") return { text, encoding, bytes, cut: false };
  return { text: new TextDecoder().decode(bytes), encoding: "lossy", bytes, cut: false };
}
