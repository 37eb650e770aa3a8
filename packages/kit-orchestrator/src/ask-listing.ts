import { commandLine, type Command } from "@volkit/tool-command";
import type { Listing } from "@volkit/vss-manager";
import type { Run } from "./run.js";
import type { Step } from "./steps.js";

/** Asks vssadmin for a listing; an answer that does not settle the question is asked for once more. */
export async function askListing(
  run: Run,
  step: Step,
  question: Command<Listing>,
  peer?: string,
): Promise<Listing> {
  const first = await run.ask(step, question, peer);
  if (first.kind !== "unknown") return first;
  run.say(step, "VK208", { step, command: commandLine(question) });
  return run.ask(step, question, peer);
}
