const decoder = new TextDecoder("shift_jis");
const leads = [...range(0x81, 0x9f), ...range(0xe0, 0xfc)];
const bytesOf = new Map(
  leads.flatMap((lead) =>
    range(0x40, 0xfc).map((trail): [string, readonly number[]] => [
      decoder.decode(Uint8Array.of(lead, trail)),
      [lead, trail],
    ]),
  ),
);

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The bytes a Japanese Windows prints for a text. */
function inCp932(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text, (sign) => bytesOf.get(sign) ?? [sign.charCodeAt(0)]).flat());
}

/** What a Japanese text looks like where its bytes are read in pages that they are not in, and in the right one. */
export function readings(text: string): Record<"right" | "as UTF-8" | "as Latin-1", string> {
  const bytes = inCp932(text);
  return {
    right: decoder.decode(bytes),
    "as UTF-8": new TextDecoder("utf-8").decode(bytes),
    "as Latin-1": Buffer.from(bytes).toString("latin1"),
  };
}
