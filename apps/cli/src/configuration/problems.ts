import { message, type Bilingual, type Message, type Value } from "@volkit/kit-orchestrator";
import type * as z from "zod/mini";
import { expectations, isExpectation } from "./expectations.js";
import { valueAt, writtenPath, type KeyPath } from "./key-path.js";
import { canBeSecret } from "./secret-places.js";

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
    found: shown(valueAt(content, path), path, expected === unknownKey),
    expected,
  });
}

function shown(value: unknown, path: KeyPath, isUnknown: boolean): Value {
  if (value === undefined) return { en: "nothing", ja: "なし" };
  const open = withoutSecrets(value, path, isUnknown);
  const text = typeof open === "number" ? String(open) : JSON.stringify(open);
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}…`;
}

/**
 * A value without what can be a secret: what is unknown here can be anything. Nesting that JSON.parse still reads can
 * be too deep for JSON.stringify; what stands after so many values that no more is shown is left out.
 */
function withoutSecrets(value: unknown, path: KeyPath, isUnknown: boolean): unknown {
  let left = longest;
  return open(value, path);

  function open(each: unknown, at: KeyPath): unknown {
    if ((left -= 1) < 0) return null;
    if (Array.isArray(each)) return each.map((inner: unknown, place) => open(inner, [...at, place]));
    if (typeof each === "object" && each !== null) {
      return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, open(inner, [...at, key])]));
    }
    if (typeof each !== "string" && typeof each !== "number") return each;
    return canBeSecret(at) || (isUnknown && typeof each === "string") ? hidden : each;
  }
}

const hidden = "*****";
