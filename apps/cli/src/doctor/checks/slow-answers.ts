import { commandLine } from "@volkit/tool-command";
import type { Effective } from "../../configuration/effective.js";
import type { Timing } from "../asker.js";
import { notGood, type Finding } from "../finding.js";
import { both } from "../in-words.js";

/** A tool that took more than this part of its deadline is near to being ended by it. */
const muchOfIt = 0.5;

/** Which questions took more than half of their deadline. One that was ended by it is told as not answered. */
export function checkSlowAnswers(
  timings: readonly Timing[],
  { deadlineOf }: Pick<Effective, "deadlineOf">,
): Finding[] {
  return timings.flatMap(({ call: { command, peer }, ending, seconds }) => {
    const deadline = deadlineOf(command);
    if (ending.how === "timed-out" || seconds <= deadline * muchOfIt) return [];
    const about = {
      id: `deadline.${command.tool.name}`,
      subject: both(command.tool.name),
      ...(peer === undefined ? {} : { node: peer }),
    };
    return [
      notGood(about, "warning", {
        found: {
          en: `"${commandLine(command)}" took ${seconds.toFixed(1)} s of its ${deadline} s.`,
          ja: `「${commandLine(command)}」の応答に ${seconds.toFixed(1)} 秒かかりました (タイムアウト ${deadline} 秒)。`,
        },
        why: {
          en: "On a busier node it is ended at its deadline, and the action fails.",
          ja: "負荷が高いときはタイムアウトで打ち切られ、処理が失敗するおそれがあります。",
        },
        remedy: {
          en: "Find out why it is slow, or give it more time under timeouts.",
          ja: "遅延の原因を調べるか、設定の timeouts でタイムアウトを延ばしてください。",
        },
      }),
    ];
  });
}
