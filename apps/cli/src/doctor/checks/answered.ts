import type { Bilingual } from "@volkit/kit-orchestrator";
import { isReadable, type Failure } from "@volkit/tool-command";
import type { Asked } from "../asker.js";
import { good, notGood, type About, type Finding, type Verdict } from "../finding.js";
import { untold } from "../in-words.js";
import { failureIn, isToldWithTools } from "../understood.js";

/** What it means that a question was not answered in a way that is understood. */
export interface Unanswered {
  readonly verdict: Exclude<Verdict, "good">;
  readonly why: Bilingual;
  /** What to look at besides, for how it failed. */
  readonly more: (failure: Failure) => Bilingual;
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
  const { verdict, why, more } = unanswered;
  const remedy = isUnreadable(asked) ? seeItWhole(asked) : runByHand(asked, failure, more(failure));
  return [notGood(about, verdict, { ...untold(asked, failure), why, remedy })];
}

/** What to do about a tool that does not answer as it should: to see it with one's own eyes. */
function runByHand(asked: Asked<unknown>, failure: Failure, more: Bilingual): Bilingual {
  const { tool, args } = asked.command;
  const typed = [tool.name, ...args].join(" ");
  // Exit status 0 is no want of rights.
  if (failure.kind === "silent") {
    return { en: `Run ${typed} by hand. ${more.en}`, ja: `${typed} を実行してください。${more.ja}` };
  }
  return {
    en: `Run ${typed} by hand in an elevated prompt. ${more.en}`,
    ja: `管理者権限のコマンドプロンプトで ${typed} を実行してください。${more.ja}`,
  };
}

/** Whether a tool said that all is well, and printed what is no text. */
function isUnreadable({ ending }: Asked<unknown>): boolean {
  return ending.how === "exited" && ending.exitCode === 0 && !isReadable(ending.stdout.text);
}

function seeItWhole({ command }: Asked<unknown>): Bilingual {
  const { name } = command.tool;
  return {
    en: `Its exit status 0 is no want of rights: the answer is not readable. See it whole (\`volkit doctor --json\`; in a bundle the file under calls/ that calls.txt names), and check that the program file of ${name} is the right one and whole.`,
    ja: `終了コード 0 のため権限不足ではなく、出力を読み取れない状態です。出力の全体を確認し (volkit doctor --json、バンドルでは calls.txt に記載された calls/ 内のファイル)、${name} のプログラムファイルが正しいものか確認してください。`,
  };
}
