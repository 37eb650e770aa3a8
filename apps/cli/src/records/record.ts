import type { Ending, Printed } from "@volkit/tool-command";
import type { RecordedCall } from "@volkit/tool-runner";
import { bytesInMegabyte, type Effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { localTime } from "../local-time.js";
import { saidMessages, summaryOf, type Finished, type Logbook } from "../logbook.js";
import { version } from "../version.js";

/** What a record holds besides the run itself. */
export interface Circumstances {
  readonly runId: string;
  readonly arguments: readonly string[];
  readonly platform: string;
  readonly configurationFile: string | null;
  /** Whether the last valid copy of that file took its place. */
  readonly lastValid: boolean;
  readonly content: ConfigurationFile;
  readonly effective: Effective;
}

/**
 * The record of one run, to be kept as one JSON document. `format` and `formatVersion` say how to read it; a change that
 * an older reader could misread raises the version. The format is described in the documentation.
 */
export function recordOf(logbook: Logbook, finished: Finished, about: Circumstances) {
  return {
    format: "volkit-record" as const,
    formatVersion: 1 as const,
    run: about.runId,
    volkit: version,
    platform: about.platform,
    ...summaryOf(logbook, finished),
    interrupted: finished.interrupted,
    arguments: about.arguments,
    notes: logbook.notes,
    configuration: configurationInForce(about, finished.node),
    calls: finished.calls.map(recordedCall),
    lookups: logbook.lookups,
    decisions: logbook.decisions,
    alarms: alarmsOf(logbook),
    messages: saidMessages(logbook),
  };
}

function alarmsOf({ alarms }: Logbook) {
  return alarms === undefined ? null : { start: alarms.start, end: alarms.now() };
}

/** A record as it stands in its file. */
export function recordText(record: object): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** What the file says of this node and its resources, and every setting with its default filled in. */
function configurationInForce(about: Circumstances, node: string) {
  const { configurationFile, lastValid, content, effective } = about;
  const { settings, writeCheck, timeouts, tools, codePage, language, limits, wait, observe } = effective;
  const { emcmd, vss, splitBrain, snmp } = settings;
  return {
    file: configurationFile,
    lastValid,
    node,
    resources: content.resources ?? {},
    records: {
      folder: content.records?.folder ?? null,
      keep: limits.records,
      megabytes: limits.bytes / bytesInMegabyte,
    },
    lock: { wait },
    observe: { deadline: observe.deadline, keep: observe.limits.records },
    emcmd,
    vss,
    splitBrain,
    snmp,
    writeCheck,
    timeouts,
    tools,
    codePage,
    language,
  };
}

/** A call as records hold it. */
export function recordedCall(call: RecordedCall) {
  const { step, peer, tool, args, effect } = call;
  return {
    step,
    peer: peer ?? null,
    tool: tool.name,
    args,
    effect,
    startedAt: localTime(call.startedAt),
    durationMs: call.state === "ended" ? Math.round(call.durationMs) : null,
    ending: call.state === "ended" ? recordedEnding(call.ending) : null,
  };
}

function recordedEnding({ stdout, stderr, ...how }: Ending) {
  return { ...how, stdout: recordedOutput(stdout), stderr: recordedOutput(stderr) };
}

/** The text, and in base64 the bytes themselves wherever the text does not give them back. */
function recordedOutput({ text, encoding, bytes, cut }: Printed) {
  return { text, encoding, cut, base64: bytes === undefined ? null : Buffer.from(bytes).toString("base64") };
}
