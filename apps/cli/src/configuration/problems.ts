import { message, type Bilingual, type Message, type Value } from "@volkit/kit-orchestrator";
import type * as z from "zod/mini";
import { expectations, isExpectation } from "./expectations.js";
import { valueAt, writtenPath } from "./key-path.js";

type Issue = z.core.$ZodIssue;

/** So many characters of a value are shown. */
const longest = 80;

/** A file that is something else altogether must not fill the log. */
const most = 20;

/** What is wrong with a configuration, one message a place: the key's path, what stands there, what was expected. */
export function problemsOf(file: string, content: unknown, issues: readonly Issue[]): Message[] {
  const places = issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [{ path: issue.path, expected: expectedBy(issue) }];
    return issue.keys.map((key) => ({ path: [...issue.path, key], expected: unknownKey }));
  });
  // A value can be wrong in two ways at once, of which the first one says it.
  const first = new Map(places.toReversed().map((place) => [writtenPath(place.path), place]));
  const different = places.filter((place) => first.get(writtenPath(place.path)) === place);
  const told = different.slice(0, most).map(({ path, expected }) => problem(file, content, path, expected));
  const left = different.length - told.length;
  return left === 0 ? told : [...told, message("start", "VK114", { file, count: left })];
}

/** What is expected where a key stands that there is not. */
export const unknownKey: Bilingual = {
  en: "no such key here; the published JSON Schema lists every key",
  ja: "ここには存在しないキー (使えるキーは付属の JSON Schema を参照)",
};

function expectedBy(issue: Issue): Bilingual {
  // A record's key is checked by a schema of its own, whose issues lie one level further in.
  const inner = issue.code === "invalid_key" ? issue.issues[0]?.message : issue.message;
  const word = inner ?? issue.message;
  return isExpectation(word) ? expectations[word] : { en: word, ja: word };
}

/** One thing that is wrong, at the place where it stands. */
export function problem(
  file: string,
  content: unknown,
  path: readonly PropertyKey[],
  expected: Bilingual,
): Message {
  return message("start", "VK112", {
    file,
    path: writtenPath(path),
    found: shown(withoutSecrets(String(path.at(-1)), valueAt(content, path))),
    expected,
  });
}

function shown(value: unknown): Value {
  if (value === undefined) return { en: "nothing", ja: "なし" };
  const text = typeof value === "number" ? String(value) : asJson(value);
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}…`;
}

/**
 * Nesting that JSON.parse still reads can be too deep for JSON.stringify, and takes it long before that. What stands
 * after so many values that no more is shown is left out.
 */
function asJson(value: unknown): string {
  let left = longest;
  return JSON.stringify(value, (key, inner: unknown) =>
    (left -= 1) < 0 ? null : withoutSecrets(key, inner),
  );
}

const secrets = ["community", "password"];

/** What stands where only the place of a secret may stand can be the secret itself. */
function withoutSecrets(key: string, value: unknown): unknown {
  return secrets.includes(key) && (typeof value === "string" || typeof value === "number") ? "*****" : value;
}
