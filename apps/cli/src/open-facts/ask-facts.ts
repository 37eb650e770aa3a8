import { commandLine, type Runner } from "@volkit/tool-command";
import type { Evidence, Heard } from "./evidence.js";
import { ledger } from "./ledger.js";

/** A question may follow from the answer to another: a volume's GUID names its task. */
const rounds = 3;

/** How many questions are under way at a time: a cluster at work is not to notice that it is asked. */
const atOnce = 4;

/**
 * Asks what settles facts and was not asked yet, and gives the evidence with the answers. Each command line is asked
 * once; `runner` decides how, and for how long.
 */
export async function askFacts(before: Evidence, runner: Runner): Promise<Evidence> {
  let evidence = before;
  for (let round = 0; round < rounds; round += 1) {
    const due = questionsLeft(evidence);
    if (due.length === 0) return evidence;
    evidence = { ...evidence, heard: [...evidence.heard, ...(await askAll(due, runner))] };
  }
  return evidence;
}

function questionsLeft(evidence: Evidence) {
  const known = new Set(evidence.heard.map(({ line }) => line));
  return ledger.flatMap(({ id, asks }) =>
    (asks?.(evidence) ?? []).flatMap(({ command, peer }) => {
      const line = commandLine(command);
      if (known.has(line)) return [];
      known.add(line);
      return [{ line, call: { step: id, ...(peer === undefined ? {} : { peer }), command } }];
    }),
  );
}

async function askAll(due: ReturnType<typeof questionsLeft>, runner: Runner): Promise<Heard[]> {
  const waiting = due.toReversed();
  const heard: Heard[] = [];
  const askInTurn = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { line, call } = next;
      heard.push({ line, tool: call.command.tool.name, ending: await runner.run(call) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askInTurn));
  return heard;
}
