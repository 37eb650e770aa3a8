import { isUtf8 } from "node:buffer";

import type { Encoding, Printed } from "@volkit/tool-command";

/** What is known of the bytes besides themselves. */
export interface Decoding {
  /** The system's OEM page: 932 on Japanese systems, 437, 850, …; 65001 where it is UTF-8. */
  readonly codePage: number;
  /** Whether the bytes are only the beginning, so that their last character may be incomplete. It is left out then. */
  readonly cut: boolean;
}

/**
 * A tool's bytes as text. A tool prints in the OEM page, in UTF-8 or in UTF-16 by its own choice, so the whole
 * buffer is tried in this order: a UTF-16 mark, strict UTF-8, the OEM page, UTF-8 with the bad bytes replaced.
 * A mark is taken off. `bytes` is there exactly where the text, written as UTF-8, does not give them back.
 */
export async function decode(bytes: Uint8Array, { codePage, cut }: Decoding): Promise<Printed> {
  const { text, encoding } = await textOf(bytes, codePage, cut);
  const printed = { text, encoding, cut };
  return Buffer.from(text).equals(bytes) ? printed : { ...printed, bytes: new Uint8Array(bytes) };
}

async function textOf(
  bytes: Uint8Array,
  codePage: number,
  cut: boolean,
): Promise<{ text: string; encoding: Encoding }> {
  const marked = utf16Mark(bytes);
  if (marked !== undefined) return { text: replacing(marked, bytes, cut), encoding: marked };

  const utf8 = asUtf8(bytes, cut);
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };

  const oem = codePage === 932 ? strictly("shift_jis", bytes, cut) : await byIconv(codePage, bytes, cut);
  if (oem !== undefined) return { text: oem, encoding: `cp${codePage}` };

  return { text: replacing("utf-8", bytes, cut), encoding: "lossy" };
}

function utf16Mark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Where all of it is UTF-8, Node tells so by itself: a decoder that is strict costs more to make than to use. */
function asUtf8(bytes: Uint8Array, cut: boolean): string | undefined {
  if (!isUtf8(bytes)) return strictly("utf-8", bytes, cut);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function strictly(label: string, bytes: Uint8Array, cut: boolean): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return undefined;
  }
}

function replacing(label: string, bytes: Uint8Array, cut: boolean): string {
  return new TextDecoder(label).decode(bytes, { stream: cut });
}

const severalBytes = new Set([936, 949, 950, 54936]);

/**
 * Every page but 932. TextDecoder does not know 437 and 850, and in Node 20 reads windows-1252 as ISO 8859-1 and
 * euc-kr without the characters that 949 adds to it. Loaded only when a tool prints something that is not UTF-8.
 */
async function byIconv(codePage: number, bytes: Uint8Array, cut: boolean): Promise<string | undefined> {
  const { default: iconv } = await import("iconv-lite");
  const name = `cp${codePage}`;
  if (codePage === 65001 || !iconv.encodingExists(name)) return undefined;

  const decoder = iconv.getDecoder(name);
  const text = decoder.write(Buffer.from(bytes)) + (cut ? "" : (decoder.end() ?? ""));
  return severalBytes.has(codePage) && text.includes("\ufffd") ? undefined : text;
}
