import { message, type Language, type Message } from "@volkit/kit-orchestrator";
import { readFile } from "node:fs/promises";
import { reasonOf } from "../reason.js";
import { bearsMark, leaveMark, markOf, readMark } from "./mark.js";
import type { ConfigurationFile } from "./schema.js";

/**
 * A configuration, read.
 * - `none`: there is no file, and none was named
 * - `usable`: valid, as it stands in `file`
 * - `unusable`: it cannot be read or is not valid, for the reasons in `problems`
 */
export type Loaded =
  | { readonly kind: "none" }
  | { readonly kind: "usable"; readonly file: string; readonly content: ConfigurationFile }
  | {
      readonly kind: "unusable";
      readonly file: string;
      readonly problems: readonly Message[];
      /** The language to tell them in: the one the file asks for, where that much of it can be read. */
      readonly language: Language;
    };

/** Where a configuration is looked for; one that was named must be there. */
export interface ConfigurationPlace {
  readonly file: string;
  readonly named: boolean;
}

/**
 * Reads a configuration. One whose very bytes were found valid before, by the mark in `markFile`, is not
 * checked again: loading the checker costs an action more than all it does before its first command.
 */
export async function loadConfiguration(
  place: ConfigurationPlace | undefined,
  markFile: string | undefined,
): Promise<Loaded> {
  if (place === undefined) return { kind: "none" };
  const { file } = place;

  const read = await readWhole(file);
  if (read.kind === "failed") {
    if (read.absent && !place.named) return { kind: "none" };
    return unusable([message("start", "VK110", { file, why: read.why })]);
  }
  const parsed = parseJson(read.bytes);
  if (parsed.kind === "failed") {
    return unusable([message("start", "VK111", { file, why: parsed.why })]);
  }

  const mark = markOf(read.bytes);
  if (bearsMark(parsed.content, mark, await readMark(markFile))) {
    return { kind: "usable", file, content: parsed.content };
  }
  const { checkConfiguration } = await import("./check.js");
  const checked = checkConfiguration(file, parsed.content);
  if (checked.kind === "valid") void leaveMark(markFile, mark); // nothing waits for it
  return checked.kind === "valid"
    ? { kind: "usable", file, content: checked.content }
    : unusable(checked.problems, languageOf(parsed.content));

  function unusable(problems: readonly Message[], language: Language = "en"): Loaded {
    return { kind: "unusable", file, problems, language };
  }
}

function languageOf(content: unknown): Language {
  const isJapanese =
    typeof content === "object" && content !== null && "language" in content && content.language === "ja";
  return isJapanese ? "ja" : "en";
}

type Bytes =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly absent: boolean; readonly why: string };

async function readWhole(file: string): Promise<Bytes> {
  try {
    return { kind: "read", bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const absent = code === "ENOENT" || code === "ENOTDIR";
    return { kind: "failed", absent, why: reasonOf(error) };
  }
}

type Json =
  { readonly kind: "parsed"; readonly content: unknown } | { readonly kind: "failed"; readonly why: string };

/** JSON in UTF-8; a mark at its beginning, as Windows' editors write it, is no part of it. */
function parseJson(bytes: Uint8Array): Json {
  try {
    const content: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return { kind: "parsed", content };
  } catch (error) {
    return { kind: "failed", why: reasonOf(error) };
  }
}
