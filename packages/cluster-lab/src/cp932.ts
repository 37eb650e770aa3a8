/** Text as CP932 bytes, the OEM page of a Japanese Windows. What CP932 does not have becomes `?`. */
export function encodeCp932(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    if (sign < "\x80") bytes.push(sign.charCodeAt(0));
    else bytes.push(...(table().get(sign) ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** The table is what the decoder makes of every sequence, turned round; built at the first Japanese sign. */
function table(): ReadonlyMap<string, readonly number[]> {
  known ??= build();
  return known;
}

function build(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("shift_jis");
  const signs = new Map<string, readonly number[]>();
  const add = (sequence: readonly number[]): void => {
    const sign = decoder.decode(Uint8Array.from(sequence));
    if (sign.length === 1 && sign !== "\ufffd" && !signs.has(sign)) signs.set(sign, sequence);
  };
  for (let kana = 0xa1; kana <= 0xdf; kana += 1) add([kana]);
  for (const lead of leads()) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) add([lead, trail]);
  }
  return signs;
}

/** Lead bytes, without the rows 0xED and 0xEE: Windows writes their signs by the second home they have at 0xFA. */
function leads(): readonly number[] {
  return Array.from({ length: 0xfd - 0x81 }, (_, index) => 0x81 + index).filter(
    (lead) => (lead <= 0x9f || lead >= 0xe0) && lead !== 0xed && lead !== 0xee,
  );
}
