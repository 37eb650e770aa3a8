import * as z from "zod/mini";

/** A time as records write it; one that is none in local time is no time. */
const moment = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));

const said = z.object({ severity: z.string(), id: z.string(), text: z.string(), step: z.string() });

const recordedRun = z.object({
  format: z.literal("volkit-record"),
  formatVersion: z.literal(1),
  run: z.string(),
  action: z.string(),
  tag: z.nullable(z.string()),
  volume: z.nullable(z.string()),
  node: z.string(),
  outcome: z.enum(["succeeded", "failed", "refused"]),
  exitCode: z.nullable(z.number()),
  startedAt: moment,
  durationMs: z.number(),
  interrupted: z.nullable(
    z.object({ signal: z.nullable(z.string()), step: z.string(), command: z.string() }),
  ),
  messages: z.array(said),
});

/** What the record of a run says of it as a whole; its calls and what it found are left out. */
export type RecordedRun = Readonly<z.output<typeof recordedRun>>;

/** Reads the text of a record; undefined where it is none of a run, or of a format that is not known. */
export function readRecordedRun(text: string): RecordedRun | undefined {
  try {
    const checked = recordedRun.safeParse(JSON.parse(text));
    return checked.success ? checked.data : undefined;
  } catch {
    return undefined;
  }
}

/** When a run was over, in milliseconds since 1970. */
export function endOf({ startedAt, durationMs }: RecordedRun): number {
  return Date.parse(startedAt) + durationMs;
}
