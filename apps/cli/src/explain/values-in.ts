import { messageTable, type MessageEntry, type MessageId } from "@volkit/kit-orchestrator";
import { plainExample, type Example } from "@volkit/kit-orchestrator/explain";
import { parseVolume } from "@volkit/tool-command";

/** The number of the message that a line of a log holds, in whatever case, with whatever around it. */
export function messageIn(line: string): MessageId | undefined {
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

/** No message is longer. */
const longestLine = 4000;

/** The values that stand in a line for the names in a message's text, in whichever language it was said. */
export function valuesIn(line: string, id: MessageId): ReadonlyMap<string, string> {
  const { text }: MessageEntry = messageTable[id];
  const said = line
    .slice(line.search(new RegExp(id, "i")) + id.length, longestLine)
    .replace(/^[\s).:\]]+/, "");
  for (const pattern of typeof text === "string" ? [text] : [text.en, text.ja]) {
    const found = matched(said, pattern);
    if (found !== undefined) return found;
  }
  return new Map();
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
    return `(?<${name}>.{1,500}${isLast ? "" : "?"})`;
  });
  const groups = new RegExp(`^${source.join("")}`).exec(said)?.groups;
  return groups === undefined ? undefined : new Map(Object.entries(groups));
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
