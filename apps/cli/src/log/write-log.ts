import { failureOf, type Command, type Ending, type Failure } from "@volkit/tool-command";
import { asObject, textAt } from "../json-values.js";
import type { Appended, LogLimits } from "./append.js";

/**
 * What the process that writes the log came to.
 * - as {@link Appended}: what it said itself
 * - `hung`: the disk had not answered in time, so it said before it ended itself
 * - `unknown`: it gave no well-formed answer, for this failure
 */
export type LogAnswer =
  Appended | { readonly kind: "hung" } | { readonly kind: "unknown"; readonly failure: Failure };

/** Where the lines stand in the environment of that process: `VOLKIT_LOG_0` and so on, one each. */
const lineVariable = "VOLKIT_LOG_";

/**
 * Writes lines into a log in a process of its own: a disk that hangs takes that with it, and not the action. The lines
 * stand in its environment (see {@link linesAsEnvironment}).
 */
export function writeLog(file: string, { bytes, keep }: LogLimits): Command<LogAnswer> {
  return {
    tool: { name: "write-log", home: "kit" },
    args: [file, String(bytes), String(keep)],
    effect: "changes",
    deadlines: ["write-log"],
    read: readAnswer,
  };
}

/** A variable for each line: Windows takes up to 32767 characters for one, Linux 131072 bytes. */
export function linesAsEnvironment(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(lines.map((line, place) => [`${lineVariable}${place}`, line]));
}

/** The lines in an environment, in their order. */
export function linesIn(environment: Readonly<Record<string, string | undefined>>): string[] {
  const lines: string[] = [];
  for (let place = 0; ; place += 1) {
    const line = environment[`${lineVariable}${place}`];
    if (line === undefined) return lines;
    lines.push(line);
  }
}

function readAnswer(ending: Ending): LogAnswer {
  const failure = failureOf(ending);
  const said = asObject(ending.stdout.text);
  const [kind, why] = [textAt(said, "kind"), textAt(said, "why")];
  if (kind === "appended" && failure === undefined) return { kind };
  if (kind === "hung") return { kind };
  if ((kind === "not-rotated" || kind === "failed") && why !== undefined) return { kind, why };
  return { kind: "unknown", failure: failure ?? { kind: "silent" } };
}
