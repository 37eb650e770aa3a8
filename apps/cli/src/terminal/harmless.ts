import type { System } from "../system.js";

/** Marks that turn the direction of what follows, characters without a width, DEL, and controls of eight bits. */
const unseen =
  /[\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * A system on whose screen nothing from a record, a tool or a file changes how the text around it is read: what cannot
 * be seen is written as `<U+202E>`, and in JSON as its escape, which is the same value.
 */
export function harmless(system: System, isJson: boolean): System {
  const written = isJson ? escaped : named;
  return {
    ...system,
    print: (stream, text) => {
      system.print(stream, text.replace(unseen, written));
    },
  };
}

function named(sign: string): string {
  return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

function escaped(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
