import { commandLine, type Runner } from "@volkit/tool-command";
import { boundedRunner } from "@volkit/tool-runner";
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
  const polite = boundedRunner(runner, { most: mostAtOnce, ofOnePeer: mostAtOnce });
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

function questionsLeft(evidence: Evidence) {
  return unasked(evidence).filter(({ late }) => late === undefined);
}

/** A question that was not asked, because the same tool had not answered `late` in time. */
export interface NotAsked {
  readonly line: string;
  /** The fact that it would have settled. */
  readonly id: string;
  readonly late: string;
}

/** The questions that will not be asked any more, once `askFacts` is done. */
export function notAsked(evidence: Evidence): NotAsked[] {
  return unasked(evidence).flatMap(({ line, call, late }) =>
    late === undefined ? [] : [{ line, id: call.step, late }],
  );
}

/** Each question that has no answer yet, with the one of the same tool that was not answered in time. */
function unasked(evidence: Evidence) {
  const known = new Set(evidence.heard.map(({ line }) => line));
  const late = evidence.heard.filter(({ ending }) => ending.how === "timed-out");
  return ledger.flatMap(({ id, asks }) =>
    (asks?.(evidence) ?? []).flatMap(({ command, peer }) => {
      const line = commandLine(command);
      if (known.has(line)) return [];
      known.add(line);
      const before = late.find((one) => one.tool === command.tool.name && one.peer === peer)?.line;
      const call = { step: id, ...(peer === undefined ? {} : { peer }), command };
      return [{ line, call, late: before }];
    }),
  );
}
