import { commandLine, type Runner } from "@volkit/tool-command";
import { boundedRunner } from "../survey/bounded-runner.js";
import type { Evidence } from "./evidence.js";
import { ledger } from "./ledger.js";

/** A question may follow from the answer to another: a volume's GUID names its task. */
const rounds = 3;

/** How many questions are under way at a time: a cluster at work is not to notice that it is asked. */
const mostAtOnce = 8;

/**
 * Asks what settles facts and was not asked yet, and gives the evidence with the answers. Each command line is asked
 * once, and a tool that did not answer in time is not asked again; `runner` decides how, and for how long.
 */
export async function askFacts(
  before: Evidence,
  runner: Runner,
  progress: (answered: number, asked: number) => void,
): Promise<Evidence> {
  const polite = boundedRunner(runner, mostAtOnce);
  let evidence = before;
  let [answered, asked] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const due = questionsLeft(evidence);
    if (due.length === 0) return evidence;
    progress(answered, (asked += due.length));
    const heard = await Promise.all(
      due.map(async ({ line, call }) => {
        const ending = await polite.run(call);
        progress((answered += 1), asked);
        return { line, tool: call.command.tool.name, peer: call.peer, ending };
      }),
    );
    evidence = { ...evidence, heard: [...evidence.heard, ...heard] };
  }
  return evidence;
}

function questionsLeft({ heard, ...others }: Evidence) {
  const known = new Set(heard.map(({ line }) => line));
  const late = heard.filter(({ ending }) => ending.how === "timed-out");
  return ledger.flatMap(({ id, asks }) =>
    (asks?.({ heard, ...others }) ?? []).flatMap(({ command, peer }) => {
      const line = commandLine(command);
      const isLate = late.some((one) => one.tool === command.tool.name && one.peer === peer);
      if (known.has(line) || isLate) return [];
      known.add(line);
      return [{ line, call: { step: id, ...(peer === undefined ? {} : { peer }), command } }];
    }),
  );
}
