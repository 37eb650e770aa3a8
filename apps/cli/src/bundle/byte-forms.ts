import { encode } from "@volkit/tool-runner";
import { viewBytes } from "./byte-view.js";

/** A text, and how it stands in the bytes of tools, as {@link viewBytes} shows them: for ASCII that is the same. */
export async function formsOf(text: string): Promise<string[]> {
  if (/^[\0-\x7f]*$/.test(text)) return [text];
  const utf8 = viewBytes(new TextEncoder().encode(text), "utf-8").text;
  const page932 = await encode(text, 932);
  return [text, utf8, ...(page932 === undefined ? [] : [viewBytes(page932, "cp932").text])];
}
