import type { KeyPath } from "../configuration/key-path.js";
import { parseBytes } from "../configuration/parse-json.js";
import { configurationSchema } from "../configuration/schema.js";
import { canBeSecret, holders, open } from "../configuration/secret-places.js";
import { viewBytes } from "./byte-view.js";
import { leftOut, placeIn, shortest } from "./secrets.js";

/** A configuration as it may be sent, and what was taken out of it and must stand nowhere else. */
export interface OpenConfiguration {
  readonly bytes: Uint8Array;
  readonly secrets: readonly string[];
}

/**
 * Takes out of a configuration what can be a secret that was put in a wrong place, or under a key that was mistyped.
 * One without any stays as it is, byte for byte. Of one that is no JSON, the beginning stays, and from the first word
 * on that is of SNMP, marks and known words alone.
 */
export function openConfiguration(bytes: Uint8Array): OpenConfiguration {
  const json = parseBytes(bytes);
  if (json.kind === "failed") return { bytes: brokenWithoutSecrets(bytes), secrets: [] };

  const secrets: string[] = [];
  const content = JSON.stringify(withoutSecrets(json.content, [], secrets), null, 1);
  // Of a key that is given twice, the content has the last value alone.
  const isWhole = withoutSpace(content) === withoutSpace(json.text);
  const opened = isWhole ? bytes : new TextEncoder().encode(`${content}\n`);
  return { bytes: opened, secrets: secrets.filter(({ length }) => length >= shortest) };
}

const topKeys = Object.keys(configurationSchema.shape);

function withoutSecrets(value: unknown, path: KeyPath, secrets: string[]): unknown {
  if (placeIn(value) !== undefined) return value;
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) => withoutSecrets(each, [...path, at], secrets));
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, withoutSecrets(each, [...path, key], secrets)]),
    );
  }
  if (typeof value !== "string" && typeof value !== "number") return value;
  if (topKeys.includes(String(path[0])) && !canBeSecret(path)) return value;
  secrets.push(String(value));
  return leftOut;
}

function withoutSpace(text: string): string {
  return text.replace(/^\uFEFF|\s/g, "");
}

const firstOfSnmp = /"?(?:snmp|snpm|manager|com+unit|pas+w|auth|priv)/i;
const quotedOrWord = /"(?:[^"\\\r\n]|\\.)*"|[^\s{}[\]:,"]+/g;
const knownWords = new Set([
  ...[...topKeys, ...holders, ...open],
  ..."community,password,env,file,true,false,null".split(","),
]);

function brokenWithoutSecrets(bytes: Uint8Array): Uint8Array {
  const { text, back } = viewBytes(bytes, "utf-8");
  const from = text.search(firstOfSnmp);
  if (from < 0) return bytes;
  const rest = text.slice(from).replace(quotedOrWord, (word) => {
    const [quote, inner] = word.startsWith('"') ? ['"', word.slice(1, -1)] : ["", word];
    return knownWords.has(inner) ? word : `${quote}${leftOut}${quote}`;
  });
  return back(text.slice(0, from) + rest);
}
