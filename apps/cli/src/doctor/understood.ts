import { isReadable, type Failure } from "@volkit/tool-command";
import type { Asked } from "./asker.js";

type Answer = { readonly kind: string; readonly failure?: Failure; readonly why?: Failure };

/** Lists of which every line has its fields split by byte 0x01 (seen in public scripts). */
const rowTools = new Set(["ins_list", "eqv_list"]);

/**
 * Why an answer is none; undefined where it is one. More is asked of it than by an action, which goes by what it can
 * use and leaves the rest aside: what is no text, or no list where one was asked for, was not understood.
 */
export function failureIn({ answer, ending, command }: Asked<Answer>): Failure | undefined {
  const failure = answer.failure ?? answer.why;
  if (failure !== undefined) return failure;
  const { text } = ending.stdout;
  const isList = text.trim() === "" || text.includes("\x01");
  const isUnderstood = isReadable(text) && (isList || !rowTools.has(command.tool.name));
  return isUnderstood ? undefined : { kind: "silent" };
}

/** LifeKeeper's shared exit status for what is not there (vendor's manual). */
const noSuchObject = 7;

/** Whether LifeKeeper answered that it has no such thing. */
export function isNoSuch(failure: Failure | undefined): boolean {
  return failure?.kind === "exit" && failure.code === noSuchObject;
}

/** A program that is not there is told with the tools, and not again with each question that it was to answer. */
export function isToldWithTools(failure: Failure | undefined): boolean {
  return failure?.kind === "missing";
}
