import { message, type Language, type Message } from "@volkit/kit-orchestrator";
import { judge } from "./judge.js";
import { keepCopies, readCopies, withFirst, type Copy } from "./last-valid.js";
import { parseText } from "./parse-json.js";
import type { ConfigurationFile } from "./schema.js";

/**
 * A configuration, loaded.
 * - `none`: there is no file, and none was named
 * - `usable`: `content` is what counts, as it stands in `file` or, with `lastValid`, as it stood there when it was
 *   last used and valid. Every run tells the `warnings`, which say what is wrong where `lastValid`
 * - `unusable`: it cannot be read or is not valid, for the reasons in `problems`, and no copy takes its place
 */
export type Loaded =
  | { readonly kind: "none" }
  | {
      readonly kind: "usable";
      readonly file: string;
      readonly content: ConfigurationFile;
      readonly warnings: readonly Message[];
      readonly lastValid: boolean;
      /** What must be kept for later runs; undefined where it is kept already. */
      readonly toKeep: readonly Copy[] | undefined;
    }
  | {
      readonly kind: "unusable";
      readonly file: string;
      readonly problems: readonly Message[];
      /** The language the file asks for, where that much of it can be read. */
      readonly language: Language | undefined;
    };

/** Where a configuration is looked for; one that was named must be there. */
export interface ConfigurationPlace {
  readonly file: string;
  readonly named: boolean;
}

/** Reads a configuration; where it is not usable, the last valid one kept in `lastValidFile`. Writes nothing. */
export async function loadConfiguration(
  place: ConfigurationPlace | undefined,
  lastValidFile: string | undefined,
): Promise<Loaded> {
  if (place === undefined) return { kind: "none" };
  const { file, named } = place;

  const reading = readCopies(lastValidFile);
  const judged = await judge(file, reading);
  const copies = await reading;
  if (judged.kind === "valid") {
    const { content, copy, warnings } = judged;
    return { kind: "usable", file, content, warnings, lastValid: false, toKeep: withFirst(copy, copies) };
  }
  if (judged.absent && !named) return { kind: "none" };

  const { problems, language } = judged;
  const last = await lastValid(file, copies);
  if (last === undefined) return { kind: "unusable", file, problems, language };
  const warnings = [...problems, message("start", "VK115", { file: last.file })];
  return { kind: "usable", ...last, warnings, lastValid: true, toKeep: undefined };
}

/** The copy of this very file, else the one most recently used; one that is valid no more is passed over. */
async function lastValid(file: string, copies: readonly Copy[]) {
  if (copies.length === 0) return undefined;
  const { checkConfiguration } = await import("./check.js");
  const own = copies.filter((copy) => copy.file === file);
  for (const copy of [...own, ...copies.filter((other) => other.file !== file)]) {
    const json = parseText(copy.text);
    const checked = json.kind === "parsed" ? checkConfiguration(copy.file, json.content) : undefined;
    if (checked?.kind === "valid") return { file: copy.file, content: checked.content };
  }
  return undefined;
}

/** Keeps what was loaded, where it is to be kept, for the runs after it. */
export async function keepLastValid(
  loaded: Loaded,
  lastValidFile: string | undefined,
  chance: string,
): Promise<void> {
  if (loaded.kind !== "usable" || loaded.toKeep === undefined || lastValidFile === undefined) return;
  await keepCopies(lastValidFile, loaded.toKeep, chance);
}

/** The language that a configuration asks for, usable or not. */
export function languageIn(loaded: Loaded): Language | undefined {
  switch (loaded.kind) {
    case "none":
      return undefined;
    case "usable":
      return loaded.content.language;
    case "unusable":
      return loaded.language;
  }
}
