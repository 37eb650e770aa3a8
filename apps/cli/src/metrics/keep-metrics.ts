import { message, type Bilingual, type Message, type Settings } from "@volkit/kit-orchestrator";
import { join } from "node:path";
import { inTime, tooLate } from "../patience.js";
import { reasonOf } from "../reason.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import type { System } from "../system.js";
import { version } from "../version.js";
import { exposition } from "./exposition.js";
import { families, familyOf } from "./families.js";
import { noteFacts } from "./facts.js";
import { openMemory } from "./keep-state.js";
import { limitTags } from "./limit.js";
import { noteNotifications, waysOf } from "./notifications.js";
import { modes, replaceFile } from "./replace-file.js";
import { noteRehearsal, noteRun } from "./runs.js";
import { samplesFrom, type Sample } from "./samples.js";

/** A run, or the rehearsal of an observed call, that is to be seen in the metrics. */
export interface Metered {
  readonly record: RunRecord | RehearsalRecord;
  /** The volume's letter; `none` where the run never got to know it. */
  readonly letter: string;
  /** By which ways managers are told. */
  readonly snmp: Settings["snmp"];
  /** The folder of the collector. It is never made here: what is not there is not where the collector looks. */
  readonly folder: string;
  /** The folder of the records; undefined where it cannot be used, which has been said. */
  readonly records: string | undefined;
}

/**
 * Writes the metrics of a run's volume, and says where that cannot be done; nothing else depends on it. What has to
 * outlive the run is kept beside the records, and whoever has that in hand writes the file as well: so counters never go
 * back, however many runs end at once. Where it cannot be read, the file is written without counters rather than with
 * ones that begin anew.
 */
export async function keepMetrics(
  run: Metered,
  system: System,
  report: (said: Message) => void,
): Promise<void> {
  const { folder } = run;
  const said: Message[] = [];
  const written = await inTime(write(run, system, said));
  said.forEach(report);
  if (written === "written") return;
  const why = written?.why ?? tooLate;
  report(message("start", "VK155", { folder, why }));
}

type Written = "written" | { readonly why: string | Bilingual };

async function write(run: Metered, system: System, said: Message[]): Promise<Written> {
  const { records, record } = run;
  const unkept = (why: string | Bilingual) => {
    said.push(message("start", "VK156", { folder: records ?? "", why }));
  };
  const alone = () => writeFile(run, gaugesOf(samplesAfter(run, [], system)), `.${record.run}`, system);
  if (records === undefined) return alone();
  const memory = await openMemory(records, run.letter, system);
  switch (memory.kind) {
    case "busy":
      unkept(busy);
      return "written"; // by those that have it
    case "failed":
      unkept(memory.why);
      return alone();
    case "open":
      break;
  }
  try {
    const { kept } = memory;
    if (kept.kind === "lost") said.push(message("start", "VK157", { file: memory.file }));
    const samples = samplesAfter(run, kept.kind === "kept" ? kept.samples : [], system);
    const why = await memory.keep(samples);
    if (why !== undefined) unkept(why);
    return await writeFile(run, [...samples, keptSample(why === undefined)], "", system);
  } finally {
    await memory.close();
  }
}

const busy: Bilingual = {
  en: "other runs had it in use all the time",
  ja: "他の処理が使用中のままでした",
};

/** What is known after a run, by what was known before. */
function samplesAfter(
  { record, snmp }: Metered,
  known: readonly Sample[],
  system: System,
): readonly Sample[] {
  const samples = samplesFrom(known);
  const now = system.now() / 1000;
  const since = "volkit_metrics_counting_since_timestamp_seconds";
  samples.set(since, {}, samples.get(since, {}) ?? now);
  samples.set("volkit_metrics_written_timestamp_seconds", {}, now);
  samples.drop(({ name }) => name === "volkit_build_info");
  samples.set("volkit_build_info", { version }, 1);
  if (record.format === "volkit-record") {
    noteRun(samples, record);
    if (record.volume !== null) noteNotifications(samples, record, waysOf(snmp));
  } else noteRehearsal(samples, record);
  noteFacts(samples, record);
  limitTags(samples);
  return samples.all();
}

/** Without what is only of use where it goes on from run to run. */
function gaugesOf(samples: readonly Sample[]): readonly Sample[] {
  const gauges = samples.filter(({ name }) => {
    const family = familyOf(name);
    const isGauge = family !== undefined && families[family].type === "gauge";
    return isGauge && name !== "volkit_metrics_counting_since_timestamp_seconds";
  });
  return [...gauges, keptSample(false)];
}

function keptSample(isKept: boolean): Sample {
  return { name: "volkit_metrics_state_kept", labels: {}, value: isKept ? 1 : 0 };
}

/** `own` tells a half-written file from that of a run at the same moment, where no memory is had that one run has at a time. */
async function writeFile(
  { record, folder, letter }: Metered,
  samples: readonly Sample[],
  own: string,
  system: System,
): Promise<Written> {
  const { node, volume } = record;
  const file = join(folder, `volkit-${letter}.prom`);
  const half = join(folder, `volkit-${letter}${own}.writing`);
  const text = exposition(samples, { node, volume: volume ?? "" });
  try {
    await replaceFile(file, { half, text, mode: modes.everybody }, system);
    return "written";
  } catch (error) {
    return { why: reasonOf(error) };
  }
}
