import { answerAs, standardTools } from "@volkit/cluster-lab";
import type { Answer, Answers } from "../node/answers.js";
import { startsOf } from "./order.js";
import type { Scenario } from "./scenarios.js";

/** What the tools answer in a scenario, as a simulated cluster has it that they change one after the other. */
export function answersIn({ cluster, order }: Scenario): Answers {
  const answers = new Map<string, Answer>();
  let now = cluster;
  for (const { words } of startsOf(order)) {
    const [tool, ...more] = words;
    const { cluster: after, reply } = answerAs(standardTools, now, "NODEA", tool, more);
    if (reply.how !== "exited") throw new Error(`${words.join(" ")}: ${reply.how}`);
    answers.set(words.join(" "), { status: reply.exitCode, text: reply.stdout });
    now = after;
  }
  return answers;
}
