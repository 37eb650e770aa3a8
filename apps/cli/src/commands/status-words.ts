import type { Bilingual, Message } from "@volkit/kit-orchestrator";
import type { Command } from "commander";
import { statusTexts } from "../status/texts.js";
import type { System } from "../system.js";
import { misused } from "./refusal.js";

/** The options of `volkit status` as the library for commands gives them. */
export interface StatusOptions {
  readonly watch?: string | true;
  readonly config?: string;
  readonly json?: true;
}

export type StatusWords =
  /** `seconds` is how long a look stands until the next; undefined where one look is all. */
  | { readonly kind: "asked"; readonly tags: readonly string[]; readonly seconds: number | undefined }
  | { readonly kind: "refused"; readonly why: Message };

const standardSeconds = 5;
const mostSeconds = 3600;

/** Reads what `volkit status` was asked for. A word after `--watch` that is no number is a tag: `--watch Vol.E`. */
export function readStatusWords(
  words: readonly string[],
  { watch, json }: StatusOptions,
  system: System,
  command: Command,
): StatusWords {
  if (watch === undefined) return { kind: "asked", tags: words, seconds: undefined };
  if (json === true) return refused(statusTexts.notWithJson);
  if (system.terminal("stdout") === undefined) return refused(statusTexts.aTerminal);

  const isTag = watch !== true && !/^-?[\d.]+$/.test(watch);
  if (isTag) return { kind: "asked", tags: [watch, ...words], seconds: standardSeconds };
  const seconds = watch === true ? standardSeconds : Number(watch);
  if (seconds >= 1 && seconds <= mostSeconds) return { kind: "asked", tags: words, seconds };
  return refused(statusTexts.anInterval);

  function refused(problem: Bilingual): StatusWords {
    return { kind: "refused", why: misused(command, problem) };
  }
}
