import { parseArgs } from "node:util";
import type { Language } from "./words.js";

/** What the program was called for, and the language to answer in. `misused`: for nothing that it does. */
export type AskedFor = { readonly language: Language } & (
  { readonly kind: "kit"; readonly folder: string } | { readonly kind: "help" } | { readonly kind: "misused" }
);

/** Reads the words that the program was called with. */
export function askedFor(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): AskedFor {
  const options = { help: { type: "boolean" }, lang: { type: "string" } } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
  });
  const { help, lang, ...unknown } = values;
  const language = languageOf(lang ?? [environment["LC_ALL"], environment["LANG"]].find(isSet));
  if (help === true) return { language, kind: "help" };
  const [folder, ...more] = positionals;
  const isLanguage = lang === undefined || lang === "en" || lang === "ja";
  const isMisused = more.length > 0 || Object.keys(unknown).length > 0 || !isLanguage;
  return folder === undefined || isMisused
    ? { language, kind: "misused" }
    : { language, kind: "kit", folder };
}

/** A variable that is empty is as if it were not there. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

function languageOf(named: string | boolean | undefined): Language {
  return typeof named === "string" && named.startsWith("ja") ? "ja" : "en";
}
