/** A JSON object of a text; throws where it is none. */
export function objectOf(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Error(`not a JSON object: ${text.slice(0, 80)}`);
  return value;
}

/** The texts under a key that holds an object, by their own keys: none where it holds no object. */
export function textsUnder(
  object: Readonly<Record<string, unknown>>,
  key: string,
): ReadonlyMap<string, string> {
  const value = object[key];
  if (!isObject(value)) return new Map();
  return new Map(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
