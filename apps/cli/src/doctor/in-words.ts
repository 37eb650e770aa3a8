import {
  describeFailure,
  messageTable,
  messageText,
  type Bilingual,
  type Message,
} from "@volkit/kit-orchestrator";
import { commandLine, oneLine, type Ending, type Failure } from "@volkit/tool-command";
import type { Asked } from "./asker.js";
import { notGood, type About, type Finding, type Verdict } from "./finding.js";

/** The same in every language: names, paths, what a tool printed. */
export function both(text: string): Bilingual {
  return { en: text, ja: text };
}

/** Several, with what stands between them in each language. */
export function listed(texts: readonly Bilingual[]): Bilingual {
  return { en: texts.map(({ en }) => en).join("; "), ja: texts.map(({ ja }) => ja).join("、") };
}

/** A question as a person would type it. */
export function asTyped({ command }: Pick<Asked<unknown>, "command">): string {
  return commandLine(command);
}

/** A question that was not answered in a way that is understood: how it ended, and what it printed. */
export function notUnderstood(asked: Asked<unknown>, failure: Failure): Bilingual {
  const { insteadOf, ending } = asked;
  if (insteadOf !== undefined) {
    return {
      en: `"${asTyped(asked)}" was not asked: "${insteadOf}" did not end in time.`,
      ja: `「${insteadOf}」が制限時間内に終了しなかったため、「${asTyped(asked)}」は実行していません。`,
    };
  }
  const { en, ja } = describeFailure(failure);
  const { how } = ending;
  if (how === "missing" || how === "unstartable") {
    const cannot = how === "missing" ? `${asTyped(asked)} が見つかりません` : `「${asTyped(asked)}」${ja}`;
    return { en: `"${asTyped(asked)}" ${en}.`, ja: `${cannot}。` };
  }
  const said = shown(ending);
  return said === ""
    ? {
        en: `"${asTyped(asked)}" ${en}; it printed nothing.`,
        ja: `「${asTyped(asked)}」${ja}。出力はありません。`,
      }
    : {
        en: `"${asTyped(asked)}" ${en}; it printed: ${said}`,
        ja: `「${asTyped(asked)}」${ja}。出力: ${said}`,
      };
}

/** The same as part of a finding, by which several failures of one tool are known for one. */
export function untold(asked: Asked<unknown>, failure: Failure): Pick<Finding, "found" | "unanswered"> {
  const unanswered = {
    tool: asked.command.tool.name,
    line: asTyped(asked),
    failure: describeFailure(failure).en,
  };
  return { found: notUnderstood(asked, failure), unanswered };
}

const mostShown = 100;

/** The beginning of what a tool printed, on one line, control characters made visible; empty where it printed nothing. */
function shown({ stdout, stderr }: Pick<Ending, "stdout" | "stderr">): string {
  const line = oneLine(`${stdout.text}\n${stderr.text}`);
  const characters = Array.from(line);
  return characters.length <= mostShown ? line : `${characters.slice(0, mostShown).join("")} ...`;
}

/** What one of the kit's messages says, as a finding: its text, its meaning, its remedy. */
export function findingOf(about: About, verdict: Exclude<Verdict, "good">, said: Message): Finding {
  const { id } = said;
  const text = (language: "en" | "ja") => `${messageText(said, language)} (${id})`;
  const { meaning, remedy } = messageTable[id];
  return notGood(about, verdict, { found: { en: text("en"), ja: text("ja") }, why: meaning, remedy });
}
