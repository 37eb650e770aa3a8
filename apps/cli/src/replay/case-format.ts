import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { asObject, numberAt, textAt } from "../json-values.js";
import { recordedFormat, type RehearsalRecord, type RunRecord } from "../recorded/format.js";
import type { Story } from "./story.js";

const place = { step: z.string(), peer: z.nullable(z.string()) };
const command = z.object({ ...place, command: z.string() });

const effect = z.optional(z.enum(["reads", "changes"]));

const expectation = z.object({
  about: z.optional(z.object({ tag: z.nullable(z.string()), volume: z.nullable(z.string()) })),
  calls: z.array(z.extend(command, { effect })),
  names: z.array(z.string()),
  decisions: z.array(
    z.object({
      step: z.string(),
      peer: z.optional(z.nullable(z.string())),
      about: z.string(),
      value: z.string(),
    }),
  ),
  messages: z.array(z.object({ severity: z.string(), id: z.string(), step: z.string(), text: z.string() })),
  end: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("outcome"),
      outcome: z.enum(["succeeded", "failed", "refused"]),
      exitCode: z.optional(z.number()),
    }),
    z.object({
      kind: z.literal("rehearsed"),
      result: z.discriminatedUnion("kind", [
        z.object({ kind: z.enum(["would-succeed", "would-fail"]) }),
        z.object({ kind: z.literal("depends"), on: z.array(command) }),
        z.object({
          kind: z.literal("unknown"),
          why: z.enum(["refused", "deadline", "interrupted", "defect"]),
        }),
      ]),
      assumed: z.array(command),
    }),
    z.object({ kind: z.literal("record-ends") }),
  ]),
});

const caseFormat = z.object({
  format: z.literal("volkit-case"),
  formatVersion: z.literal(1),
  volkit: z.string(),
  from: z.enum(["folder", "bundle", "record"]),
  record: recordedFormat,
  expectation,
});

/** A run that was saved as a test: its record, and what a replay of it has to come to. */
export interface Case {
  /** The version that saved it, and from what. */
  readonly volkit: string;
  readonly from: "folder" | "bundle" | "record";
  readonly record: RunRecord | RehearsalRecord;
  readonly expectation: Story;
}

/** - `other`: it is no case at all */
export type ReadCase =
  | { readonly kind: "case"; readonly saved: Case }
  | { readonly kind: "other" }
  | { readonly kind: "newer"; readonly format: string; readonly formatVersion: number }
  | { readonly kind: "unreadable"; readonly where: string | undefined };

export function readCase(text: string): ReadCase {
  const content = asObject(text);
  const format = textAt(content, "format");
  if (format !== "volkit-case") return { kind: "other" };
  const formatVersion = numberAt(content, "formatVersion") ?? 0;
  if (formatVersion > 1) return { kind: "newer", format, formatVersion };
  const read = caseFormat.safeParse(content);
  if (!read.success) return { kind: "unreadable", where: read.error.issues[0]?.path.map(String).join(".") };
  const { record, ...saved } = read.data;
  if (record.format === "volkit-vendor-result") return { kind: "unreadable", where: "record.format" };
  return { kind: "case", saved: { ...saved, record } };
}

export function caseText({ volkit, from, record, expectation }: Case): string {
  const saved = { format: "volkit-case", formatVersion: 1, volkit, from, record, expectation };
  return `${JSON.stringify(saved, null, 1)}\n`;
}

/** The name of a case's file: what was done, what it came to, and what tells it from others. Nothing of it is a path. */
export function caseFileName(record: RunRecord | RehearsalRecord): string {
  const came = record.format === "volkit-rehearsal" ? "rehearsed" : ranTo(record);
  const hash = createHash("sha256").update(`${record.node} ${record.run}`).digest("hex").slice(0, 6);
  const action = record.action.replace(/[^A-Za-z]/g, "").slice(0, 32);
  return `${action}-${came}-${hash}.case.json`;
}

function ranTo({ outcome, interrupted }: RunRecord): string {
  return interrupted === undefined || interrupted === null ? outcome : "interrupted";
}
