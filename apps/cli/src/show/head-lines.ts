import type { Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { join } from "node:path";
import { durationWords, leastWords } from "../history/duration.js";
import { resultWords, whereEnded } from "../history/entry-words.js";
import { resultOfRun } from "../history/result.js";
import { textAt } from "../json-values.js";
import { clockTime, localTime } from "../local-time.js";
import type { FoundRecord } from "../recorded/found.js";
import { beganAt, type Recorded } from "../recorded/read.js";
import type { Paint } from "../terminal/painter.js";
import { table } from "../terminal/table.js";
import { wrapped } from "../terminal/wrapped.js";
import { sayIn, type Say } from "./say.js";

/** For whom a run is shown, and how wide. */
export interface Reader {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
}

/** What a run was, when, where and how it was called. */
export function headLines(found: FoundRecord, { language, columns, paint }: Reader): readonly string[] {
  const { record } = found;
  const say = sayIn(language);
  const rows = [...timeRows(record, say, language), ...circumstances(found, say)];
  const heading = say("heading", {
    action: record.action,
    what: whatOf(record, say),
    node: record.node,
    result: resultIn(record, language),
  });
  const ended = record.format === "volkit-record" ? whereEnded(record, language) : [];
  return [
    ...[heading, ...ended].flatMap((text) => wrapped(text, columns)).map((text) => paint("strong", text)),
    ...table(
      rows.map(([name, value]) => [{ text: name, tone: "faint" as const }, oneLine(value)]),
      { columns, paint, indent: 2 },
    ),
  ];
}

type Row = readonly [name: string, value: string];

function timeRows(record: Recorded, say: Say, language: Language): readonly Row[] {
  const at = beganAt(record);
  const when = `${clockTime(at)} (${localTime(at).slice(-6)})`;
  if (record.format === "volkit-vendor-result") {
    return [
      [say("ended"), when],
      [say("exitStatus"), String(record.exitCode)],
    ];
  }
  const inWords = isKilled(record) ? leastWords : durationWords;
  const took: Row = [say("took"), inWords(record.durationMs)[language]];
  if (record.format === "volkit-rehearsal") return [[say("began"), when], took];
  return [[say("began"), when], took, [say("exitStatus"), String(record.exitCode ?? "-")]];
}

function circumstances({ record, source, file }: FoundRecord, say: Say): readonly Row[] {
  const path = source.kind === "folder" ? join(source.name, file) : source.name;
  const platform = record.format === "volkit-vendor-result" ? undefined : record.platform;
  const version = record.volkit;
  const callers: readonly Row[] =
    record.format === "volkit-record" || record.calledBy === null
      ? []
      : [[say("calledBy"), say("process", { pid: String(record.calledBy) })]];
  return [
    [say("id"), record.run],
    [say("record"), path],
    [say("volkit"), platform === undefined ? version : say("onPlatform", { version, platform })],
    ...callers,
    ...(record.format === "volkit-vendor-result"
      ? []
      : calledWith(record.arguments, record.configuration, say)),
  ];
}

function calledWith(
  words: readonly string[],
  configuration: Readonly<Record<string, unknown>>,
  say: Say,
): readonly Row[] {
  const file = textAt(configuration, "file");
  const isLastValid = configuration["lastValid"] === true;
  const named = file === undefined ? say("noFile") : isLastValid ? say("lastValid", { file }) : file;
  return [
    [say("arguments"), words.join(" ")],
    [say("configuration"), named],
  ];
}

function whatOf({ tag, volume }: Recorded, say: Say): string {
  const name = tag ?? say("unknownTag");
  return volume === null ? name : `${name} (${volume})`;
}

/** A killed run noted how long it had been at work when it last had something to note. */
function isKilled(record: Recorded): boolean {
  return record.format === "volkit-record" && record.interrupted?.signal === null;
}

function resultIn(record: Recorded, language: Language): string {
  switch (record.format) {
    case "volkit-record":
      return resultWords(resultOfRun(record), language);
    case "volkit-rehearsal":
      return resultWords({ kind: "rehearsed" }, language);
    case "volkit-vendor-result":
      return resultWords({ kind: "vendor", exitCode: record.exitCode }, language);
  }
}
