import { decode } from "./decode.js";

/**
 * Text as bytes of a code page: 932, 437, 850, …; 65001 is UTF-8. Undefined where the page is not known, or lacks a
 * character: what is read back must be the text again, and nothing that only looks like it.
 */
export async function encode(text: string, codePage: number): Promise<Uint8Array | undefined> {
  if (/^[\0-\x7f]*$/.test(text) || codePage === 65001) return new Uint8Array(Buffer.from(text));
  const { default: iconv } = await import("iconv-lite");
  const name = `cp${codePage}`;
  if (!iconv.encodingExists(name)) return undefined;
  const bytes = iconv.encode(text, name);
  const back = await decode(bytes, { codePage, cut: false });
  return back.encoding === name && back.text === text ? new Uint8Array(bytes) : undefined;
}
