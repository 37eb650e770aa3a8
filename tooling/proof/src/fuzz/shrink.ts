import type { Input, Subject } from "./subject.js";

const mostTries = 20_000;

/** Takes out of a failing input whatever it fails without: stretches, the longest first, down to single signs. */
export async function shrunk(input: Input, check: Subject["check"]): Promise<Input> {
  let { text } = input;
  let tries = 0;
  for (let size = Math.max(1, text.length >> 1); size >= 1 && tries < mostTries;) {
    let removed = false;
    for (let at = 0; at < text.length && tries < mostTries; tries += 1) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if ((await check({ ...input, text: shorter })) === undefined) at += size;
      else {
        text = shorter;
        removed = true;
      }
    }
    if (size > 1) size >>= 1;
    else if (!removed) break;
  }
  return { ...input, text };
}
