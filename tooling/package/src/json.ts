import { readFileSync } from "node:fs";

/** A text of a JSON object in a file, by its key; throws where it is none. */
export function textIn(file: string, key: string): string {
  const text = valueIn(file, key);
  if (typeof text === "string") return text;
  throw new Error(`${file} has no text under "${key}"`);
}

/** The keys of an object that stands under a key of a JSON file; none where there is no such object. */
export function keysIn(file: string, key: string): string[] {
  const value = valueIn(file, key);
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

/** What stands under a key of a JSON file. */
export function valueIn(file: string, key: string): unknown {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
