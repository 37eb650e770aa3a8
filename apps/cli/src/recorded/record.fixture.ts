import { strToU8, zipSync } from "fflate";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { HeldCall, RehearsalRecord, RunRecord, VendorRecord } from "./format.js";
import type { RecordedRun } from "./recorded-run.js";

/** A minute of the morning of 23 November 2026, UTC. */
function minute(n: number): string {
  return new Date(Date.UTC(2026, 10, 23, 1, n)).toISOString();
}

function idAt(n: number, what: string): string {
  return `${minute(n).replace(/[-:.]/g, "")}-E-${what}-${n.toString(16).padStart(6, "0")}`;
}

/** How this node's mirror is asked for, and what it says. */
export function mirrorCall(output: string, step = "monitor.1"): HeldCall {
  const printed = { encoding: "utf-8", cut: false, base64: null };
  return {
    step,
    peer: null,
    tool: "EMCmd",
    args: [".", "GETMIRRORVOLINFO", "E:"],
    effect: "reads",
    startedAt: minute(0),
    durationMs: 120,
    ending: {
      how: "exited",
      exitCode: 0,
      stdout: { ...printed, text: output },
      stderr: { ...printed, text: "" },
    },
  };
}

/** The record of a quick check on a healthy source, but for what is said of it; it began in that minute. */
export function runAt(n: number, about: Partial<RecordedRun> = {}): RecordedRun {
  return {
    ...wentThrough(n),
    format: "volkit-record",
    run: idAt(n, about.action ?? "quickCheck"),
    outcome: "succeeded",
    exitCode: 0,
    interrupted: null,
    ...about,
  };
}

/** The record of the rehearsal of an observed quick check that was called in that minute. */
export function rehearsalAt(n: number, about: Partial<RehearsalRecord> = {}): RehearsalRecord {
  return {
    ...wentThrough(n),
    format: "volkit-rehearsal",
    run: idAt(n, "quickCheckRehearsal"),
    calledBy: 7,
    calledAt: minute(n),
    result: { kind: "would-succeed" },
    assumed: [],
    wouldSay: [],
    ...about,
  };
}

/** The record of how the vendor's script ended in that minute. */
export function vendorAt(n: number, exitCode: number, about: Partial<VendorRecord> = {}): VendorRecord {
  return {
    format: "volkit-vendor-result",
    formatVersion: 1,
    run: idAt(n, "quickCheckVendor"),
    volkit: "1.0.0",
    action: "quickCheck",
    tag: "Vol.E",
    volume: "E:",
    node: "NODEA",
    endedAt: minute(n),
    exitCode,
    calledBy: 7,
    ...about,
  };
}

/** What a check of a healthy source goes through, in earnest or not. */
function wentThrough(n: number) {
  return {
    formatVersion: 1 as const,
    volkit: "1.0.0",
    platform: "win32",
    action: "quickCheck",
    tag: "Vol.E",
    volume: "E:",
    node: "NODEA",
    startedAt: minute(n),
    durationMs: 400,
    arguments: ["-t", "Vol.E", "-i", "E:"],
    notes: [],
    configuration: { file: null, lastValid: false, language: "en", timeouts: { default: 30 } },
    calls: [mirrorCall("E: 1 NODEA 10.0.0.2 1\r\n")],
    lookups: [],
    decisions: [
      { step: "monitor.2", about: "role", value: "source" },
      { step: "peers", about: "peers", value: "NODEB" },
      { step: "monitor.3", peer: "NODEB", about: "peer state", value: "OSU, wanted OSU" },
      { step: "monitor.4", peer: "NODEB", about: "split brain", value: "no" },
    ],
    messages: [],
  };
}

type AnyRecord = RunRecord | RehearsalRecord | VendorRecord;

/** A folder with records, and other files by their names; it goes with the test. */
export async function folderOf(
  records: readonly AnyRecord[],
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "volkit-records-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = records.map((record) => [fileOf(record), JSON.stringify(record)] as const);
  for (const [name, text] of [...files, ...Object.entries(others)]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** A zip with files by their names; it goes with the test. */
export async function zipped(files: Readonly<Record<string, string>>, name = "bundle.zip"): Promise<string> {
  const path = join(await folderOf([]), name);
  const entries = Object.entries(files).map(([each, text]) => [each, strToU8(text)] as const);
  await writeFile(path, zipSync(Object.fromEntries(entries)));
  return path;
}

/** A bundle of `volkit doctor --bundle --mask` with these records alone; it goes with the test. */
export function maskedBundleOf(records: readonly AnyRecord[], name?: string): Promise<string> {
  const index = { format: "volkit-bundle", formatVersion: 1, masked: true };
  const files = records.map((record) => [`records/${fileOf(record)}`, JSON.stringify(record)] as const);
  return zipped({ "index.json": JSON.stringify(index), ...Object.fromEntries(files) }, name);
}

function fileOf({ format, run }: AnyRecord): string {
  return format === "volkit-record" ? `${run}.json` : `observed/${run}.json`;
}
