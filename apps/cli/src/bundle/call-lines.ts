import { commandLine, oneLine } from "@volkit/tool-command";
import type { RecordedCall } from "@volkit/tool-runner";
import { notAsked } from "../open-facts/ask-facts.js";
import type { Gathered } from "../open-facts/gather.js";
import { endedHow } from "../open-facts/sightings.js";

/** How the files of a call begin: its number, from 1, and its tool. */
export function callName(number: number, tool: string): string {
  return `${String(number).padStart(3, "0")}-${tool}`;
}

/** Every command for a person: those that were run, and those that were not, each with what it was for. */
export function callLines({ calls, evidence }: Pick<Gathered, "calls" | "evidence">): string[] {
  const left = notAsked(evidence).map(
    ({ line, id, late }) =>
      `---  ${oneLine(line)}  [${id}]  ->  not asked: no answer in time to ${oneLine(late)}`,
  );
  return [...calls.map(callLine), ...left];
}

/** Its number, the words of the command, which step or fact asked, how it ended. */
function callLine(call: RecordedCall, at: number): string {
  const number = String(at + 1).padStart(3, "0");
  const ended = call.state === "ended" ? `${endedHow(call.ending)}, ${Math.round(call.durationMs)} ms` : "-";
  return `${number}  ${oneLine(commandLine(call))}  [${call.step}]  ->  ${ended}`;
}
