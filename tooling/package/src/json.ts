import { readFileSync } from "node:fs";

/** A text of a JSON object in a file, by its key; throws where it is none. */
export function textIn(file: string, key: string): string {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof text === "string") return text;
  throw new Error(`${file} has no text under "${key}"`);
}
