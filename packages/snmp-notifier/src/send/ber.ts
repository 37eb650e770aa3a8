/** One element of BER: its tag, what stands in it, and where it ends. */
export interface Element {
  readonly tag: number;
  readonly content: Buffer;
  readonly end: number;
}

export const tags = {
  integer: 0x02,
  text: 0x04,
  objectIdentifier: 0x06,
  sequence: 0x30,
  response: 0xa2,
  inform: 0xa6,
  report: 0xa8,
} as const;

/** The element that begins at this place; undefined where none that is whole, and of a length that is said, does. */
export function elementAt(bytes: Buffer, at: number): Element | undefined {
  const tag = bytes[at];
  const short = bytes[at + 1];
  if (tag === undefined || short === undefined) return undefined;
  const more = short < 0x80 ? 0 : short - 0x80;
  const start = at + 2 + more;
  if (short === 0x80 || more > 4 || start > bytes.length) return undefined;
  const length = more === 0 ? short : bytes.readUIntBE(at + 2, more);
  const end = start + length;
  return end > bytes.length ? undefined : { tag, content: bytes.subarray(start, end), end };
}

/** The elements that fill these bytes one after the other; undefined where anything else stands among them. */
export function elementsIn(bytes: Buffer): readonly Element[] | undefined {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const element = elementAt(bytes, at);
    if (element === undefined) return undefined;
    elements.push(element);
    at = element.end;
  }
  return elements;
}

/** The elements inside an element of this tag. */
export function inside(element: Element | undefined, tag: number): readonly Element[] | undefined {
  return element?.tag === tag ? elementsIn(element.content) : undefined;
}

export function integerOf(element: Element | undefined): number | undefined {
  if (element?.tag !== tags.integer) return undefined;
  const { content } = element;
  return content.length >= 1 && content.length <= 5 ? content.readIntBE(0, content.length) : undefined;
}

export function bytesOf(element: Element | undefined): Buffer | undefined {
  return element?.tag === tags.text ? element.content : undefined;
}

/** An object identifier in digits and dots. */
export function identifierOf(element: Element | undefined): string | undefined {
  if (element?.tag !== tags.objectIdentifier) return undefined;
  const parts: number[] = [];
  let part = 0;
  for (const byte of element.content) {
    part = part * 0x80 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    parts.push(part);
    part = 0;
  }
  const [first, ...rest] = parts;
  if (first === undefined || (element.content.at(-1) ?? 0) >= 0x80) return undefined;
  const root = Math.min(Math.floor(first / 40), 2);
  return [root, first - root * 40, ...rest].join(".");
}
