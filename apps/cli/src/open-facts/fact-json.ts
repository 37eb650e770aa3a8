import type { Bilingual } from "@volkit/kit-orchestrator";
import type { SettledFact } from "./ledger.js";
import { factState } from "./fact-lines.js";

/** A fact as `--json` has it in the reader's language, and the index of a bundle in both: `worded` decides. */
export function factJson<Text>({ fact, settlement, runs }: SettledFact, worded: (text: Bilingual) => Text) {
  const { id, question, assumed, setting, by } = fact;
  return {
    id,
    state: factState({ fact, settlement, runs }),
    question: worded(question),
    assumed: worded(assumed),
    answer: settlement.kind === "settled" ? worded(settlement.answer) : null,
    why: settlement.kind === "open" ? worded(settlement.why) : null,
    setting,
    by,
    runs,
  };
}
