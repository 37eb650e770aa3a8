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
  const json = text.replace(/^\uFEFF/, "");
  try {
    const content: unknown = JSON.parse(json);
    return { kind: "parsed", text, content };
  } catch (error) {
    const why = reasonOf(error);
    return { kind: "failed", why: isQuoting(why) ? placeOfToken(json) : why };
  }
}

/** Of its reasons, JSON.parse gives this one with the text around the fault, which can be a secret, and no place. */
function isQuoting(why: string): boolean {
  return why.endsWith(" is not valid JSON");
}

/** The shortest beginning with the same fault ends with it. */
function placeOfToken(json: string): string {
  let [before, after] = [0, json.length];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isQuoting(faultIn(json.slice(0, middle)))) after = middle;
    else before = middle;
  }
  const lines = json.slice(0, before).split("\n");
  const column = (lines.at(-1) ?? "").length + 1;
  return `Unexpected token in JSON at position ${before} (line ${lines.length} column ${column})`;
}

function faultIn(json: string): string {
  try {
    JSON.parse(json);
    return "";
  } catch (error) {
    return reasonOf(error);
  }
}
