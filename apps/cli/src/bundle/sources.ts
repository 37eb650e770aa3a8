import { commandLine } from "@volkit/tool-command";
import type { Gathered } from "../open-facts/gather.js";
import type { SettledFact } from "../open-facts/ledger.js";
import { callName } from "./call-lines.js";

/** The numbers of the calls that were asked for a fact. */
export function callsFor({ calls, evidence }: Gathered, { asks }: SettledFact["fact"]): number[] {
  const lines = new Set((asks?.(evidence) ?? []).map(({ command }) => commandLine(command)));
  return calls.flatMap((call, at) => (lines.has(commandLine(call)) ? [at + 1] : []));
}

/** Where the answers to a fact stand in a bundle: the records that settle it, else the calls that were made for it. */
export function sourcesOf(gathered: Gathered, { fact, runs }: SettledFact): string | null {
  if (runs.length > 0) {
    const files = runs.slice(0, mostRecords).map((run) => `records/${run}.json`);
    return [...files, ...(runs.length > mostRecords ? ["..."] : [])].join(", ");
  }
  const names = callsFor(gathered, fact).map((number) =>
    callName(number, gathered.calls[number - 1]?.tool.name ?? ""),
  );
  return names.length === 0 ? null : `calls ${names.join(", ")}`;
}

const mostRecords = 3;
