import { lines } from "@volkit/tool-command";
import { isRefusal } from "./refusal.js";
import type { WriteCheckResult } from "./write-check.js";
import { isWriteCheckStep, type WriteCheckStep } from "./write-check-steps.js";

/**
 * What a process that does the write check says at its end: what it found, or why it did not touch the volume.
 * - `still-hanging`: an earlier check of this volume has not come back
 * - `no-root`: nothing says where the volume is
 *
 * `unlocked` says why it could not make sure that no other check is at work.
 */
export type WriteCheckReport = { readonly unlocked?: string } & (
  | WriteCheckResult
  | {
      readonly kind: "failed";
      readonly step: "start";
      readonly why: { readonly outcome: "still-hanging" | "no-root" };
      readonly left?: string;
    }
);

/** A line for every step, before it begins: of a check that hangs they are all there is to be read. */
export function stepLine(step: WriteCheckStep): string {
  return `${JSON.stringify({ step })}\n`;
}

/** The last line. */
export function reportLine(report: WriteCheckReport): string {
  return `${JSON.stringify(report)}\n`;
}

/** Reads those lines: the last step that was begun, and the report where it is there and well-formed. */
export function readReport(text: string): { step: WriteCheckStep; report: WriteCheckReport | undefined } {
  const said = lines(text).map((line) => membersOf(parsed(line)));
  const last = said.pop();
  const begun = said.map((members) => members["step"]);
  const report = begun.every(isWriteCheckStep) && last !== undefined ? reportOf(last) : undefined;
  const step = [...begun, last?.["step"]].findLast(isWriteCheckStep) ?? "start";
  return { step, report };
}

type Members = Readonly<Record<string, unknown>>;

function reportOf({ kind, seconds, step, why, left, unlocked }: Members): WriteCheckReport | undefined {
  if (!isOptionalText(left) || !isOptionalText(unlocked)) return undefined;
  const more = { ...(left === undefined ? {} : { left }), ...(unlocked === undefined ? {} : { unlocked }) };
  if (kind === "written") {
    return typeof seconds === "number" && seconds >= 0 ? { kind, seconds, ...more } : undefined;
  }
  if (kind !== "failed" || !isWriteCheckStep(step)) return undefined;

  const { outcome, code, read } = membersOf(why);
  if (outcome === "content-differs" && typeof read === "string") {
    return { kind, step, why: { outcome, read }, ...more };
  }
  if (isRefusal(outcome) && typeof code === "string") return { kind, step, why: { outcome, code }, ...more };
  const untouched = step === "start" && (outcome === "still-hanging" || outcome === "no-root");
  return untouched ? { kind, step, why: { outcome }, ...more } : undefined;
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function membersOf(value: unknown): Members {
  return typeof value === "object" ? { ...value } : {};
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
