import type { Language } from "@volkit/kit-orchestrator";
import type { RehearsalRecord, RunRecord, VendorRecord } from "../../../src/recorded/format.js";
import { recordedInLab, type LabRun } from "../../../src/replay/lab-record.fixture.js";
import type { Recorded } from "../../../src/recorded/read.js";
import { reportPage } from "../../../src/report/page.js";
import { tellingIn } from "../../../src/report/telling.js";

/** The moment a story begins. */
const dawn = Date.parse("2026-11-20T03:00:00Z");

/** The same record as it would have been so many seconds into a story: one command after the other, 90 ms each. */
export function at<Held extends RunRecord | RehearsalRecord>(seconds: number, record: Held): Held {
  const start = dawn + seconds * 1000;
  const calls = record.calls.map((call, place) => {
    const took = call.ending?.how === "timed-out" ? call.ending.seconds * 1000 : 90;
    return { ...call, startedAt: moment(start + 10 + place * 100), durationMs: took };
  });
  const last = calls.at(-1);
  const end = last === undefined ? start : Date.parse(last.startedAt) + last.durationMs;
  const run = `${moment(start).slice(0, 19).replaceAll(/[-:]/g, "")}Z-E-${record.action}-${String(seconds).padStart(6, "0")}`;
  return { ...record, run, calls, startedAt: moment(start), durationMs: end + 8 - start };
}

function moment(milliseconds: number): string {
  return `${new Date(milliseconds + 9 * 3_600_000).toISOString().slice(0, -1)}+09:00`;
}

export async function runAt(seconds: number, run: LabRun): Promise<RunRecord> {
  const record = await recordedInLab(run);
  if (record.format !== "volkit-record") throw new Error(`a ${record.format}`);
  return at(seconds, record);
}

const restoreOnB = { action: "restore", node: "NODEB", nodes: 3 } as const;

/** Remove here, restore there, with the troubles that the kit knows; and an observed call. */
export async function incident(): Promise<readonly Recorded[]> {
  const rehearsal = await recordedInLab({ action: "rehearse remove" });
  if (rehearsal.format !== "volkit-rehearsal") throw new Error("no rehearsal");
  const observed = at(9000, { ...rehearsal, calledBy: 77, calledAt: moment(dawn + 9_000_000) });
  const killed = await runAt(20, restoreOnB);
  return [
    await runAt(0, { action: "quickCheck", nodes: 3 }),
    await runAt(5, { action: "remove", nodes: 3 }),
    await runAt(9, { ...restoreOnB, faults: ["hang NODEB SWITCHOVERVOLUME"] }),
    cutShort(killed),
    await runAt(700, restoreOnB),
    await runAt(720, { action: "quickCheck", node: "NODEB", faults: ["split-brain E:", "japanese NODEA"] }),
    await runAt(740, { action: "remove", faults: ["shadow-storage NODEA E:", "japanese NODEA"] }),
    observed,
    vendorEnd(observed, 1),
  ];
}

/** As a killed run leaves its record: the last command under way, nothing said, no exit status. */
export function cutShort(record: RunRecord): RunRecord {
  const calls = record.calls.slice(0, 3);
  const last = calls[2];
  if (last === undefined) throw new Error("too short");
  const command = [last.tool, ...last.args].join(" ");
  return {
    ...record,
    outcome: "failed",
    exitCode: null,
    interrupted: { signal: null, step: last.step, command },
    calls: [...calls.slice(0, 2), { ...last, durationMs: null, ending: null }],
    decisions: record.decisions.slice(0, 1),
    messages: [],
    durationMs: 4000,
  };
}

function vendorEnd(rehearsal: RehearsalRecord, exitCode: number): VendorRecord {
  const { formatVersion, volkit, action, node, tag, volume } = rehearsal;
  const endedAt = moment(dawn + 9_002_000);
  return {
    ...{ format: "volkit-vendor-result", formatVersion, volkit, action, node, volume, exitCode, endedAt },
    run: "20261120T053002000Z-E-removeVendor-0000aa",
    tag: tag ?? "",
    calledBy: 77,
  };
}

export function pageOf(records: readonly Recorded[], language: Language = "en"): Promise<string> {
  const origin = {
    made: "2026-11-23T12:00:00.000+09:00",
    version: "1.2.3",
    sources: ["records"],
    notRead: [],
  };
  return reportPage(records, origin, tellingIn(language));
}
