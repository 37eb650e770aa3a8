import { exited, type Ending } from "@volkit/tool-command";
import { flooded, hangs, missing, silence } from "./answers.js";

/** Answers of vssadmin that settle nothing, and how a message puts each. */
export const unsettled: readonly (readonly [Ending, string])[] = [
  [silence, "said nothing usable"],
  [exited(1), "ended with 1"],
  [exited(2, "Error\r\n"), "ended with 2"],
  [hangs, "had not ended after 30 s"],
  [missing, "is not there"],
  [flooded, "printed too much to be read"],
];

/** The setting that lets remove go on where shadow copies are not known. */
export const goOn = { vss: { unknown: "continue" } } as const;

/** What is said when a step asks a command once more. */
export function again(step: string, command: string): string {
  return `INFO VK208 ${step}: "${command}" gave no usable answer; it is asked once more.`;
}
