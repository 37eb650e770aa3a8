import { isReadable } from "@volkit/tool-command";
import { asObject } from "../json-values.js";
import type { HeldCall } from "../recorded/format.js";
import type { RecordedRun } from "../recorded/recorded-run.js";

/** A record of a run, which settles facts. */
export type KnownRun = RecordedRun;

/** A call in such a record. */
export type KnownCall = HeldCall;

/** The record of a rehearsal or of a vendor's result, as far as it settles facts. */
export interface Observed {
  readonly kind: "rehearsal" | "vendor-result";
  readonly calledBy: number | null;
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
    return end?.how === "exited" && isText ? [{ ...made, exitCode: end.exitCode, end }] : [];
  });
}
