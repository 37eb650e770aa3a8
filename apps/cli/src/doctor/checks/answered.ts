import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Failure } from "@volkit/tool-command";
import type { Asked } from "../asker.js";
import { good, notGood, type About, type Finding, type Verdict } from "../finding.js";
import { notUnderstood } from "../in-words.js";
import { failureIn, isToldWithTools } from "../understood.js";

/** What it means that a question was not answered in a way that is understood. */
export interface Unanswered {
  readonly verdict: Exclude<Verdict, "good">;
  readonly why: Bilingual;
  readonly remedy: Bilingual;
}

type Answer = { readonly kind: string; readonly failure?: Failure; readonly why?: Failure };

/** Whether a question was answered in a way that is understood: then what was answered, else what was printed. */
export function answered<Some extends Answer>(
  about: About,
  asked: Asked<Some>,
  understood: (answer: Some) => Bilingual,
  unanswered: Unanswered,
): Finding[] {
  const failure = failureIn(asked);
  if (failure === undefined) return [good(about, understood(asked.answer))];
  if (isToldWithTools(failure)) return [];
  const { verdict, why, remedy } = unanswered;
  return [notGood(about, verdict, { found: notUnderstood(asked, failure), why, remedy })];
}

/** What to do about a tool that does not answer as it should: to see it with one's own eyes. */
export function runByHand(asked: Asked<unknown>, more: Bilingual): Bilingual {
  const { tool, args } = asked.command;
  const typed = [tool.name, ...args].join(" ");
  return {
    en: `Run ${typed} by hand in an elevated prompt. ${more.en}`,
    ja: `管理者権限のコマンドプロンプトで ${typed} を実行してください。${more.ja}`,
  };
}
