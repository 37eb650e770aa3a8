import * as z from "zod/mini";
import { rehearsalFormat, vendorResultFormat } from "../observe/formats.js";

/** The last moment that is one in local time too, wherever that is, in milliseconds from 1970 on or back. */
const farthest = 8_640_000_000_000_000 - 86_400_000;

/** A time as records write it. */
const moment = z.string().check(z.refine((text) => Math.abs(Date.parse(text)) <= farthest));
const command = z.object({ step: z.string(), peer: z.nullable(z.string()), command: z.string() });
const said = z.object({ severity: z.string(), id: z.string(), text: z.string() });

const result = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("would-succeed") }),
  z.object({ kind: z.literal("would-fail") }),
  z.object({ kind: z.literal("depends"), on: z.array(command) }),
  z.object({ kind: z.literal("unknown"), why: z.enum(["refused", "deadline", "interrupted", "defect"]) }),
]);

const call = {
  formatVersion: z.literal(1),
  run: z.string(),
  action: z.string(),
  node: z.string(),
};

const rehearsal = z.object({
  ...call,
  format: z.literal(rehearsalFormat),
  tag: z.nullable(z.string()),
  calledBy: z.nullable(z.number()),
  calledAt: z.nullable(moment),
  result,
  wouldSay: z.array(said),
  messages: z.array(said),
});

const vendorResult = z.object({
  ...call,
  format: z.literal(vendorResultFormat),
  tag: z.string(),
  calledBy: z.number(),
  endedAt: moment,
  exitCode: z.number(),
});

/** What the records of observed calls hold, as far as a comparison needs it. */
export const observationSchema = z.discriminatedUnion("format", [rehearsal, vendorResult]);

export type Rehearsal = z.output<typeof rehearsal>;
export type VendorResult = z.output<typeof vendorResult>;
