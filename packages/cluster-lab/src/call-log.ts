import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isRecord } from "./is-cluster.js";

/** A program start in a lab on disk. */
export interface LoggedCall {
  /** When it answered, ISO 8601. */
  readonly time: string;
  /** The node it was started on. */
  readonly node: string;
  /** The tool's bare name, without `.exe`. */
  readonly tool: string;
  /** As the program saw them, element by element. */
  readonly args: readonly string[];
  /** The whole exit status, as Windows would have it; null where it hung, crashed, did not start or went to a disk first. */
  readonly exitCode: number | null;
}

/** Adds a call to a lab's log, as one line in one write, so that lines of many processes do not mix. */
export async function logCall(dir: string, call: LoggedCall): Promise<void> {
  await appendFile(logFile(dir), `${JSON.stringify(call)}\n`);
}

/** The calls of a lab so far, the oldest first; none where nothing was started yet. */
export async function readCalls(dir: string): Promise<readonly LoggedCall[]> {
  const text = await readFile(logFile(dir), "utf8").catch(() => "");
  return text
    .split("\n")
    .map(parseLine)
    .filter((call) => call !== undefined);
}

function parseLine(line: string): LoggedCall | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isLoggedCall(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLoggedCall(value: unknown): value is LoggedCall {
  if (!isRecord(value) || !Array.isArray(value["args"])) return false;
  const { time, node, tool, exitCode } = value;
  const texts = [time, node, tool].every((each) => typeof each === "string");
  return (
    texts &&
    value["args"].every((each) => typeof each === "string") &&
    (exitCode === null || typeof exitCode === "number")
  );
}

function logFile(dir: string): string {
  return join(dir, "calls.log");
}
