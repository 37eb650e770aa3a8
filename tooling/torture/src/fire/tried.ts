import { programOf } from "../commands.js";
import type { RecordedCall } from "../record-folder.js";
import type { Ran } from "../try-action.js";
import type { FireCase } from "./case.js";

/** A case and the run it came to. */
export interface Tried extends FireCase {
  readonly ran: Ran;
}

/** How many calls were held up: those the lab was told to, and never answered. */
export function heldUp({ does, ran }: Tried): number {
  return does.looks === "late" ? ran.calls.filter(({ exitCode }) => exitCode === null).length : 0;
}

/** How many calls of the misbehaving program were made, here or on a peer. */
export function callsMet({ command, ran }: Tried): number {
  return ran.calls.filter(
    ({ tool, args }) => programOf(tool, args) === command.program || args.includes(`${command.tool}.exe`),
  ).length;
}

/** The calls that were made more than once, and how often. */
export function repeated({ ran }: Tried): readonly { readonly text: string; readonly times: number }[] {
  const texts = ran.calls.map(({ tool, args }) => [tool, ...args].join(" "));
  return [...new Set(texts)]
    .map((text) => ({ text, times: texts.filter((other) => other === text).length }))
    .filter(({ times }) => times > 1);
}

/** The calls as the run's own record has them. */
export function recordedCalls({ ran }: Tried): readonly RecordedCall[] {
  return ran.records.flatMap(({ content }) => content?.calls ?? []);
}

/** Whether a command was late that nobody had told to be: then the machine was too busy to tell anything. */
export function isDisturbed(tried: Tried): boolean {
  const late = recordedCalls(tried).filter(({ how }) => how === "timed-out").length;
  return late > heldUp(tried);
}
