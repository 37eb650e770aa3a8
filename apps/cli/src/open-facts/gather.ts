import { recordedRun } from "../recorded/recorded-run.js";
import { readingRunner, recordingRunner, type RecordedCall } from "@volkit/tool-runner";
import { commandLine, parseVolume, type Runner } from "@volkit/tool-command";
import { effective } from "../configuration/effective.js";
import type { Examination } from "../doctor/examination.js";
import { storedCodePage } from "../install/system-file.js";
import { observationFolder } from "../observe/folder.js";
import { recordFolder } from "../records/folder.js";
import type { MakeRunner } from "../run-action.js";
import { variable, type System } from "../system.js";
import { askFacts } from "./ask-facts.js";
import type { Evidence, Heard, Site } from "./evidence.js";
import { newestRecords, type KeptRecords } from "./kept-records.js";
import { observedIn } from "./known-run.js";
import { settleAll, type SettledFact } from "./ledger.js";
import { lookAtFiles } from "./look-at-files.js";

/** What gathering takes. It writes nothing, and runs no command that changes anything. */
export interface GatherMeans {
  readonly system: System;
  readonly makeRunner: MakeRunner;
  /** What was looked at already: its answers are not asked for again. */
  readonly examination: Examination;
  /** Told each time a question is asked or answered: how many are answered, of how many asked so far. */
  readonly progress?: (answered: number, asked: number) => void;
}

/** What this node shows of every fact, and everything that was looked at for it. */
export interface Gathered {
  readonly evidence: Evidence;
  readonly facts: readonly SettledFact[];
  /** The questions of the examination and those asked besides. */
  readonly calls: readonly RecordedCall[];
  readonly records: KeptRecords;
  readonly observed: KeptRecords;
}

const mebibyte = 1024 * 1024;

/** Asks, reads and looks at whatever settles facts. */
export async function gather(means: GatherMeans): Promise<Gathered> {
  const { system, makeRunner, examination, progress = () => undefined } = means;
  const { configuration, calls, tools } = examination;
  const file = configuration.kind === "usable" ? configuration.content : {};
  const configured = effective(file, await storedCodePage(system));
  const [records, observed, files] = await Promise.all([
    newestRecords(recordFolder(file, system), { ofEach: 20, bytes: 24 * mebibyte }),
    newestRecords(observationFolder(file, system), { ofEach: 10, bytes: 8 * mebibyte }),
    lookAtFiles(system, tools),
  ]);
  const texts = (kept: KeptRecords) => kept.records.map(({ bytes }) => new TextDecoder().decode(bytes));
  const { volumeArgument: form } = configured.settings.emcmd;
  const before: Evidence = {
    site: siteOf(examination, system, { form, codePage: configured.codePage }),
    heard: calls.flatMap(heardIn),
    runs: texts(records).flatMap((text) => recordedRun(text) ?? []),
    observed: texts(observed).flatMap((text) => observedIn(text) ?? []),
    files,
  };
  const runner: Runner = readingRunner(makeRunner(configured, system, `facts-${system.randomHex()}`));
  const recording = recordingRunner(runner, system);
  const evidence = await askFacts(before, recording.runner, progress);
  return {
    evidence,
    facts: settleAll(evidence),
    calls: [...calls, ...recording.calls()],
    records,
    observed,
  };
}

function heardIn(call: RecordedCall): Heard[] {
  if (call.state !== "ended") return [];
  return [{ line: commandLine(call), tool: call.tool.name, peer: call.peer, ending: call.ending }];
}

function siteOf(
  { node, resources }: Examination,
  system: System,
  settings: Pick<Site, "form" | "codePage">,
): Site {
  const known = resources.flatMap(({ tag, volume, peers }) =>
    volume === undefined ? [] : [{ tag, volume, peers }],
  );
  const taken = known.map(({ volume }) => volume.letter);
  const drive = /^[A-Za-z]:/.exec(variable(system, "SystemRoot") ?? "")?.[0] ?? "C:";
  const letters = [drive, ..."C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z".split(",")];
  const free = letters.map(parseVolume).find((each) => each !== undefined && !taken.includes(each.letter));
  return {
    node,
    resources: known,
    unmirrored: free ?? { letter: "A", name: "A:" },
    ...settings,
    platform: system.platform,
    processor: process.arch,
  };
}
