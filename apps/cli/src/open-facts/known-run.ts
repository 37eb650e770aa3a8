import { isReadable } from "@volkit/tool-command";
import * as z from "zod/mini";
import { asObject } from "../json-values.js";

const printed = z.object({ text: z.string(), encoding: z.string(), cut: z.boolean() });

const ending = z.object({
  how: z.string(),
  exitCode: z.optional(z.number()),
  seconds: z.optional(z.number()),
  left: z.optional(z.array(z.number())),
  stdout: printed,
  stderr: printed,
});

const call = z.object({
  step: z.string(),
  peer: z.nullable(z.string()),
  tool: z.string(),
  args: z.array(z.string()),
  effect: z.string(),
  durationMs: z.nullable(z.number()),
  ending: z.nullable(ending),
});

const run = z.object({
  format: z.literal("volkit-record"),
  formatVersion: z.literal(1),
  run: z.string(),
  action: z.string(),
  tag: z.nullable(z.string()),
  outcome: z.string(),
  startedAt: z.string(),
  durationMs: z.number(),
  interrupted: z.nullable(
    z.object({ signal: z.nullable(z.string()), step: z.string(), command: z.string() }),
  ),
  arguments: z.array(z.string()),
  calls: z.array(call),
});

/** A record of a run, as far as it settles facts. */
export type KnownRun = z.output<typeof run>;

/** A call in such a record. */
export type KnownCall = KnownRun["calls"][number];

/** The record of a rehearsal or of a vendor's result, as far as it settles facts. */
export interface Observed {
  readonly kind: "rehearsal" | "vendor-result";
  readonly calledBy: number | null;
}

/** What a record's text says; undefined where it is none, or one that this release does not know. */
export function knownRun(text: string): KnownRun | undefined {
  const read = run.safeParse(asObject(text));
  return read.success ? read.data : undefined;
}

export function observedIn(text: string): Observed | undefined {
  const content = asObject(text);
  const calledBy = typeof content?.["calledBy"] === "number" ? content["calledBy"] : null;
  if (content?.["format"] === "volkit-rehearsal") return { kind: "rehearsal", calledBy };
  return content?.["format"] === "volkit-vendor-result" ? { kind: "vendor-result", calledBy } : undefined;
}

/** All calls of all runs that a condition picks. */
export function callsOf(
  runs: readonly KnownRun[],
  picks: (call: KnownCall, run: KnownRun) => boolean,
): (KnownCall & { readonly run: KnownRun })[] {
  return runs.flatMap((each) =>
    each.calls.filter((made) => picks(made, each)).map((made) => ({ ...made, run: each })),
  );
}

/** The calls of one EMCMD verb, wherever it was sent. */
export function callsOfVerb(runs: readonly KnownRun[], verb: string) {
  return callsOf(runs, ({ tool, args }) => tool === "EMCmd" && args[1] === verb);
}

/** Calls that ended by themselves and printed text, if anything, with their exit status. Garbage tells nothing. */
export function endedCalls<Call extends KnownCall>(calls: readonly Call[]) {
  return calls.flatMap((made) => {
    const { ending: end } = made;
    const isText = isReadable(end?.stdout.text ?? "") && isReadable(end?.stderr.text ?? "");
    return end?.how === "exited" && end.exitCode !== undefined && isText
      ? [{ ...made, exitCode: end.exitCode, end }]
      : [];
  });
}
