/**
 * Bytes as text of which every ASCII character is itself, whatever the encoding, and which gives back the very same
 * bytes. So a name is found in them as it is in a text, and never in the middle of a character.
 * - UTF-16: a unit is two bytes
 * - the pages with characters of two bytes (932, 936, 949, 950): such a character is one unit
 * - everything else: a unit is one byte; above ASCII, it is no letter
 */
export interface ByteView {
  readonly text: string;
  readonly back: (text: string) => Uint8Array;
}

/** `encoding` is how the bytes were read: see `Encoding` of `@volkit/tool-command`. */
export function viewBytes(bytes: Uint8Array, encoding: string): ByteView {
  if (encoding === "utf-16le" || hasNullsAt(bytes, 1)) return viewUtf16(bytes, 0);
  if (encoding === "utf-16be" || hasNullsAt(bytes, 0)) return viewUtf16(bytes, 1);
  const isLead = leads[encoding];
  return isLead === undefined ? { text: unitsOf(bytes), back: fromUnits } : viewTwoByte(bytes, isLead);
}

type IsLead = (byte: number) => boolean;

const wideLeads: IsLead = (byte) => byte >= 0x81 && byte <= 0xfe;

/** Which bytes begin a character of two, by the page. */
const leads: Readonly<Partial<Record<string, IsLead>>> = {
  cp932: (byte) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc),
  cp936: wideLeads,
  cp949: wideLeads,
  cp950: wideLeads,
};

function viewUtf16(bytes: Uint8Array, low: 0 | 1): ByteView {
  const pairs = Math.floor(bytes.length / 2);
  const rest = bytes.slice(pairs * 2);
  const codes = Array.from({ length: pairs }, (_, at) => {
    const [first, second] = [bytes[at * 2] ?? 0, bytes[at * 2 + 1] ?? 0];
    return low === 0 ? first | (second << 8) : second | (first << 8);
  });
  return {
    text: fromCodes(codes),
    back: (text) => {
      const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      const turned = units.flatMap((unit) =>
        low === 0 ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
      );
      return Uint8Array.from([...turned, ...rest]);
    },
  };
}

/** UTF-16 that came without its mark is ASCII with a NUL after each character, or before each. */
function hasNullsAt(bytes: Uint8Array, place: 0 | 1): boolean {
  if (bytes.length < 4 || !bytes.includes(0)) return false;
  const nulls = bytes.filter((byte, at) => at % 2 === place && byte === 0).length;
  return nulls > bytes.length / 4;
}

/** A character of two bytes is one unit above 0xFF: its lead is never below 0x81. */
function viewTwoByte(bytes: Uint8Array, isLead: IsLead): ByteView {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const [byte, next] = [bytes[at] ?? 0, bytes[at + 1]];
    if (isLead(byte) && next !== undefined && next >= 0x40) {
      codes.push((byte << 8) | next);
      at += 1;
    } else codes.push(byte);
  }
  return { text: fromCodes(codes), back: fromUnits };
}

function unitsOf(bytes: Uint8Array): string {
  return fromCodes([...bytes]);
}

function fromUnits(text: string): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(codes.flatMap((code) => (code > 0xff ? [code >> 8, code & 0xff] : [code])));
}

/** In parts: a call takes only so many arguments. */
function fromCodes(codes: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 4096) {
    parts.push(String.fromCharCode(...codes.slice(at, at + 4096)));
  }
  return parts.join("");
}
