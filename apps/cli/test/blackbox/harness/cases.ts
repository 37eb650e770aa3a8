import { describe, expect, test } from "vitest";
import { volkit, type Plan } from "./volkit.js";

/** What a run must come to, as one row of a table. */
export interface Case extends Plan {
  readonly it: string;
  readonly exit: 0 | 1 | 2;
  /** Every call in order; left out where the row is about something else. */
  readonly calls?: readonly (readonly string[])[];
  /** Every line of stderr in order. */
  readonly messages: readonly string[];
}

/** Runs a table of cases side by side. */
export function hold(title: string, cases: readonly Case[]): void {
  describe.concurrent(title, () => {
    for (const { it, exit, calls, messages, ...plan } of cases) {
      test(it, async () => {
        const outcome = await volkit(plan);
        expect(outcome.messages).toEqual(messages);
        expect(outcome.exit).toBe(exit);
        if (calls !== undefined) expect(readsSorted(outcome.calls)).toEqual(readsSorted(calls));
      });
    }
  });
}

/** The two reads of a peer may overlap: where they stand side by side, their order says nothing. */
function readsSorted(calls: readonly (readonly string[])[]): string[] {
  const sorted: string[] = [];
  let reads: string[] = [];
  for (const call of calls) {
    const line = call.join(" ⟩ ");
    if (readsPeer(call)) {
      reads.push(line);
      continue;
    }
    sorted.push(...reads.sort(), line);
    reads = [];
  }
  return [...sorted, ...reads.sort()];
}

function readsPeer([tool, first = "", second]: readonly string[]): boolean {
  if (tool === "ins_list") return first === "-d";
  return tool === "EMCmd" && /^NODE[B-Z]$/.test(first) && second === "GETMIRRORVOLINFO";
}
