import { reasonOf } from "../reason.js";

export type Json =
  | { readonly kind: "parsed"; readonly text: string; readonly content: unknown }
  | { readonly kind: "failed"; readonly why: string };

/** JSON in UTF-8. The same `text` is the same bytes. */
export function parseBytes(bytes: Uint8Array): Json {
  try {
    return parseText(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}

/** JSON; a byte order mark at its beginning, as Windows' editors write it, is no part of it. */
export function parseText(text: string): Json {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return { kind: "parsed", text, content };
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}
