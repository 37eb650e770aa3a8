import { messageTable, type MessageEntry, type MessageId } from "@volkit/kit-orchestrator";
import { plainExample, type Example } from "@volkit/kit-orchestrator/explain";
import { parseVolume } from "@volkit/tool-command";

/** The number of the message that a line of a log holds, in whatever case, with whatever around it. */
function messageIn(line: string): MessageId | undefined {
  const numbers = line.toUpperCase().match(/(?<![A-Z0-9])(?:VK\d{3}|\d{5})(?![A-Z0-9])/g) ?? [];
  return numbers.flatMap((number) => messageNamed(number) ?? [])[0];
}

export function messageNamed(word: string): MessageId | undefined {
  return messageIds().find((id) => id === word.toUpperCase());
}

export function messageIds(): readonly MessageId[] {
  return keysOf(messageTable);
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (key: string): key is Key => key in table;
  return Object.keys(table).filter(isKey);
}

/** A message that was recognised in a line, and the values that stand there for the names in its text. */
export interface Said {
  readonly id: MessageId;
  readonly known: ReadonlyMap<string, string>;
}

/** The message that a line of a log holds: by its number, else by its text, in whichever language it was said. */
export function saidIn(line: string): Said | undefined {
  const id = messageIn(line);
  return id === undefined
    ? byText(line.slice(0, longestLine).replace(/\s+/g, " "))
    : { id, known: valuesIn(line, id) };
}

/** Of several texts that fit, the one that has the most words of its own. */
function byText(line: string): Said | undefined {
  const fitting = messageIds().flatMap((id) =>
    patternsOf(id).flatMap((pattern) => {
      const parts = ownWords(pattern);
      const length = parts.join("").length;
      if (length < fewestLetters || !parts.every((part) => line.includes(part))) return [];
      const start = pattern.startsWith("{") ? 0 : line.indexOf(parts[0] ?? "");
      const known = matched(line.slice(start), pattern);
      return known === undefined ? [] : { id, known, length };
    }),
  );
  return fitting.toSorted((one, other) => other.length - one.length)[0];
}

/** A text with fewer letters of its own is told by its number alone. */
const fewestLetters = 16;

function ownWords(pattern: string): readonly string[] {
  return pattern.split(/\{[a-zA-Z]+\}/).filter((part) => part !== "");
}

function patternsOf(id: MessageId): readonly string[] {
  const { text }: MessageEntry = messageTable[id];
  return typeof text === "string" ? [text] : [text.en, text.ja];
}

/** No message is longer. */
const longestLine = 4000;

/** The values that stand in a line, after its number, for the names in a message's text. */
export function valuesIn(line: string, id: MessageId): ReadonlyMap<string, string> {
  const said = line
    .slice(line.search(new RegExp(id, "i")) + id.length, longestLine)
    .replace(/^[\s).:\]]+/, "");
  for (const pattern of patternsOf(id)) {
    const found = matched(said, pattern);
    if (found !== undefined) return found;
  }
  return new Map();
}

/** Whether a text is what a message says in either language, whatever the values in it. */
export function fitsTextOf(id: MessageId, text: string): boolean {
  return patternsOf(id).some((pattern) => matched(text.slice(0, longestLine), pattern) !== undefined);
}

/** A name that comes twice stands for one value. */
function matched(said: string, pattern: string): ReadonlyMap<string, string> | undefined {
  const names: string[] = [];
  const parts = pattern.split(/(\{[a-zA-Z]+\})/);
  const source = parts.map((part, at) => {
    const name = /^\{([a-zA-Z]+)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
    if (names.includes(name)) return `\\k<${name}>`;
    names.push(name);
    const isLast = at === parts.length - 2 && parts.at(-1) === "";
    return `(?<${name}>.{0,500}${isLast ? "" : "?"})`;
  });
  const found = new RegExp(`^${source.join("")}`).exec(said);
  return found === null ? undefined : new Map(Object.entries(found.groups ?? {}));
}

/** An example with the names that were read from a line, as far as they were; the others are made to go with them. */
export function exampleWith(values: ReadonlyMap<string, string>): Example {
  const volume = parseVolume(values.get("volume") ?? "") ?? plainExample.volume;
  return {
    volume,
    tag: values.get("tag") ?? `Vol.${volume.letter}`,
    node: values.get("node") ?? plainExample.node,
    peer: values.get("peer") ?? plainExample.peer,
  };
}
