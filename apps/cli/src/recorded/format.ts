import * as z from "zod/mini";

/** The last moment that is one in local time too, wherever that is, in milliseconds from 1970 on or back. */
const farthest = 8_640_000_000_000_000 - 86_400_000;

/** A time as records write it: local, with its offset from UTC. */
const moment = z.string().check(z.refine((text) => Math.abs(Date.parse(text)) <= farthest));
const milliseconds = z.number().check(z.nonnegative());

const printed = z.object({
  text: z.string(),
  encoding: z.string(),
  cut: z.boolean(),
  /** The bytes, where the text in UTF-8 does not give them back. */
  base64: z.nullable(z.string()),
});
const streams = { stdout: printed, stderr: printed };

const ending = z.discriminatedUnion("how", [
  z.object({ how: z.literal("exited"), exitCode: z.number(), ...streams }),
  z.object({ how: z.literal("crashed"), signal: z.string(), signalNumber: z.number(), ...streams }),
  z.object({ how: z.literal("timed-out"), seconds: z.number(), left: z.array(z.number()), ...streams }),
  z.object({ how: z.literal("missing"), lookedFor: z.array(z.string()), ...streams }),
  z.object({ how: z.literal("unstartable"), file: z.string(), reason: z.string(), ...streams }),
]);

const call = z.object({
  step: z.string(),
  peer: z.nullable(z.string()),
  tool: z.string(),
  args: z.array(z.string()),
  effect: z.enum(["reads", "changes"]),
  startedAt: moment,
  /** Null, as the ending is, where the call was under way when the record was written. */
  durationMs: z.nullable(milliseconds),
  ending: z.nullable(ending),
});

const decision = z.object({
  step: z.string(),
  peer: z.optional(z.nullable(z.string())),
  about: z.string(),
  value: z.string(),
});
const lookup = z.object({
  name: z.string(),
  addresses: z.array(z.string()),
  failure: z.optional(z.nullable(z.string())),
});
const said = z.object({ severity: z.string(), id: z.string(), text: z.string(), step: z.string() });
const plannedCommand = z.object({ step: z.string(), peer: z.nullable(z.string()), command: z.string() });

const alarm = z.object({ kind: z.enum(["raised", "over"]), told: z.array(z.string()) });
const bilingual = z.object({ en: z.string(), ja: z.string() });
const alarms = z.object({
  lost: z.optional(z.union([z.string(), bilingual])),
  peers: z.record(z.string(), alarm),
});

/** What every record has had from the first one on. */
const always = {
  formatVersion: z.literal(1),
  run: z.string(),
  volkit: z.string(),
  action: z.string(),
  node: z.string(),
};

/** What records of runs and of rehearsals have in common. What came later than the first record is optional. */
const run = {
  ...always,
  platform: z.optional(z.string()),
  tag: z.nullable(z.string()),
  volume: z.nullable(z.string()),
  startedAt: moment,
  durationMs: milliseconds,
  arguments: z.array(z.string()),
  notes: z.optional(z.array(z.string())),
  configuration: z.record(z.string(), z.unknown()).check(z.refine(canBeWritten)),
  calls: z.array(call),
  lookups: z.array(lookup),
  decisions: z.array(decision),
  /** What was known of alarms; null where every check tells anew. */
  alarms: z.optional(z.nullable(z.object({ start: alarms, end: alarms }))),
  messages: z.array(said),
};

const runRecord = z.object({
  ...run,
  format: z.literal("volkit-record"),
  outcome: z.enum(["succeeded", "failed", "refused"]),
  exitCode: z.nullable(z.number()),
  interrupted: z.optional(
    z.nullable(z.object({ signal: z.nullable(z.string()), step: z.string(), command: z.string() })),
  ),
});

const rehearsalRecord = z.object({
  ...run,
  format: z.literal("volkit-rehearsal"),
  calledBy: z.nullable(z.number()),
  calledAt: z.nullable(moment),
  result: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("would-succeed") }),
    z.object({ kind: z.literal("would-fail") }),
    z.object({ kind: z.literal("depends"), on: z.array(plannedCommand) }),
    z.object({ kind: z.literal("unknown"), why: z.enum(["refused", "deadline", "interrupted", "defect"]) }),
  ]),
  assumed: z.array(plannedCommand),
  wouldSay: z.array(said),
});

const vendorRecord = z.object({
  ...always,
  format: z.literal("volkit-vendor-result"),
  tag: z.string(),
  volume: z.nullable(z.string()),
  endedAt: moment,
  exitCode: z.number(),
  calledBy: z.number(),
});

/** What is nested without end can be read, yet nothing can be done with it. */
function canBeWritten(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return true;
  } catch {
    return false;
  }
}

/** Every record that this release can read, told apart by its `format`. The format is described in the documentation. */
export const recordedFormat = z.discriminatedUnion("format", [runRecord, rehearsalRecord, vendorRecord]);

type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value;

/** The record of a run. */
export type RunRecord = DeepReadonly<z.output<typeof runRecord>>;
/** The record of a rehearsal: of an observed call, or one by hand (`calledBy` null). Nothing was changed in it. */
export type RehearsalRecord = DeepReadonly<z.output<typeof rehearsalRecord>>;
/** How the vendor's script ended in an observed call. */
export type VendorRecord = DeepReadonly<z.output<typeof vendorRecord>>;
/** A call as a record holds it. */
export type HeldCall = DeepReadonly<z.output<typeof call>>;
export type HeldEnding = DeepReadonly<z.output<typeof ending>>;
export type HeldOutput = DeepReadonly<z.output<typeof printed>>;
export type HeldMessage = DeepReadonly<z.output<typeof said>>;
export type HeldDecision = DeepReadonly<z.output<typeof decision>>;
