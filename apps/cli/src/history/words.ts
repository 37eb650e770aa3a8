import { message, type Message } from "@volkit/kit-orchestrator";
import { sinceWhen } from "../since.js";
import { historyTexts } from "./texts.js";

/** The options of `volkit history` as the library for commands gives them. */
export interface HistoryOptions {
  readonly since?: string;
  readonly from?: readonly string[];
  readonly all?: true;
  readonly last?: string;
  readonly config?: string;
  readonly json?: true;
}

/** `from` is the earliest moment to show, in milliseconds since 1970; `last` is how many rows at most. */
export type HistoryWords =
  | { readonly kind: "asked"; readonly from: number; readonly last: number | undefined }
  | { readonly kind: "refused"; readonly why: Message };

export function readHistoryWords({ since, last }: HistoryOptions, now: number): HistoryWords {
  const from = since === undefined ? -Infinity : sinceWhen(since, now);
  if (from === undefined) {
    const given = JSON.stringify(since);
    const why = message("start", "VK103", { option: "--since", given, expected: historyTexts.aSince });
    return { kind: "refused", why };
  }
  if (last === undefined || /^[1-9]\d{0,8}$/.test(last)) {
    return { kind: "asked", from, last: last === undefined ? undefined : Number(last) };
  }
  const given = JSON.stringify(last);
  const why = message("start", "VK103", { option: "--last", given, expected: historyTexts.aCount });
  return { kind: "refused", why };
}
