import type { RecordedCall } from "@volkit/tool-runner";
import type { Language } from "@volkit/kit-orchestrator";
import { asObject } from "../json-values.js";
import { localTime } from "../local-time.js";
import { factJson } from "../open-facts/fact-json.js";
import { factLines } from "../open-facts/fact-lines.js";
import type { KeptRecord, KeptRecords } from "../open-facts/kept-records.js";
import type { Ending, Printed } from "@volkit/tool-command";
import type { Gathered } from "../open-facts/gather.js";
import type { SettledFact } from "../open-facts/ledger.js";
import { examinationLines } from "../doctor/lines.js";
import { plain } from "../terminal/painter.js";
import { callLines, callName } from "./call-lines.js";
import type { Cleaner } from "./cleaner.js";
import type { Material } from "./material.js";
import { rawBytes } from "./raw-bytes.js";
import { readme } from "./readme.js";
import { callsFor, sourcesOf } from "./sources.js";

/** A file of a bundle, fit to be sent. Its name has slashes. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The format of a bundle's index. A change that an older reader could misread raises the version. */
const bundleFormat = { format: "volkit-bundle", formatVersion: 1 } as const;

/** Every file of a bundle. Pure: the same material is always the same bytes. */
export function compose(material: Material, clean: Cleaner, isMasked: boolean): BundleFile[] {
  const { examination, gathered, settings, environment, versions, when } = material;
  const { records, observed } = gathered;
  const page = `cp${gathered.evidence.site.codePage}`;
  const calls = gathered.calls.map((call, at) => callFiles(call, at + 1, clean));
  const documents = (folder: string, files: readonly KeptRecord[]): BundleFile[] =>
    files.map(({ name, bytes }) => ({
      name: `${folder}/${clean.text(name)}`,
      bytes: cleanedFile(bytes, clean, page),
    }));

  const files = [
    ...calls.flatMap(({ files: each }) => each),
    text("doctor.en.txt", clean.text(doctorText(material, "en"))),
    text("doctor.ja.txt", clean.text(doctorText(material, "ja"))),
    text("calls.txt", clean.text(callLines(gathered).join("\r\n"))),
    json("findings.json", clean.value(examination.findings)),
    ...documents("configuration", material.configuration === undefined ? [] : [material.configuration]),
    json("configuration/settings.json", clean.value(settings)),
    ...documents("installation", material.installation),
    ...documents("records", records.records),
    ...documents("records/.running", material.running),
    ...documents("records/observed", observed.records),
    text("facts.en.txt", clean.text(factsText(gathered, "en"))),
    text("facts.ja.txt", clean.text(factsText(gathered, "ja"))),
  ];
  const index = {
    ...bundleFormat,
    when: localTime(when),
    masked: isMasked,
    node: examination.node,
    underWay: material.underWay,
    resources: examination.resources.map(({ volume, ...rest }) => ({
      ...rest,
      volume: volume?.name ?? null,
    })),
    tools: examination.tools,
    versions,
    environment,
    facts: gathered.facts.map((each) => ({
      ...factJson(each, (both) => both),
      calls: callsFor(gathered, each.fact),
    })),
    calls: calls.map(({ entry }) => entry),
    leftOut: [leftOutOf("records", records), leftOutOf("records/observed", observed)],
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
  };
  const about = clean.text(
    readme(
      material,
      files.map(({ name }) => name),
      isMasked,
    ),
  );
  return [text("README.txt", about), json("index.json", clean.value(index)), ...files];
}

/** A call as the index has it, and the files of what was printed. */
function callFiles(call: RecordedCall, number: number, clean: Cleaner) {
  const { step, peer, tool, args, effect, startedAt } = call;
  const base = `calls/${callName(number, tool.name)}`;
  const entry = {
    number,
    step,
    peer: peer ?? null,
    tool: tool.name,
    args,
    effect,
    startedAt: localTime(startedAt),
  };
  if (call.state === "running") return { entry: { ...entry, durationMs: null, ending: null }, files: [] };

  const { stdout, stderr, ...how }: Ending = call.ending;
  const streams = {
    stdout: streamFile(stdout, `${base}.stdout.txt`, clean),
    stderr: streamFile(stderr, `${base}.stderr.txt`, clean),
  };
  return {
    entry: {
      ...entry,
      durationMs: Math.round(call.durationMs),
      ending: { ...how, stdout: streams.stdout.entry, stderr: streams.stderr.entry },
    },
    files: [...streams.stdout.files, ...streams.stderr.files],
  };
}

/** What was printed on one stream: no file where that is nothing. */
function streamFile(printed: Printed, name: string, clean: Cleaner) {
  const bytes = clean.bytes(rawBytes(printed), printed.encoding);
  const { encoding, cut } = printed;
  const entry = { file: bytes.length === 0 ? null : name, encoding, cut };
  return { entry, files: bytes.length === 0 ? [] : [{ name, bytes }] };
}

/** A document keeps its bytes where nothing has to be taken out of it; what is no JSON is cleaned as text. */
function cleanedFile(bytes: Uint8Array, clean: Cleaner, page: string): Uint8Array {
  const before = new TextDecoder().decode(bytes);
  const content = asObject(before);
  if (content === undefined) return clean.bytes(bytes, isUtf8(bytes) ? "utf-8" : page);
  const after = clean.value(content);
  if (JSON.stringify(after) === JSON.stringify(content)) return bytes;
  return new TextEncoder().encode(`${JSON.stringify(after, null, 1)}\n`);
}

function isUtf8(bytes: Uint8Array): boolean {
  return Buffer.from(new TextDecoder().decode(bytes)).equals(bytes);
}

/** What `volkit doctor` prints, the facts included. */
function doctorText({ examination, gathered }: Material, language: Language): string {
  const telling = { language, columns: 100, paint: plain };
  return [
    ...examinationLines({ ...examination, calls: gathered.calls }, telling),
    "",
    ...factLines(gathered.facts, { ...telling, all: false }),
  ].join("\r\n");
}

function factsText(gathered: Gathered, language: Language): string {
  const sources = (fact: SettledFact): string | null => sourcesOf(gathered, fact);
  return factLines(gathered.facts, { language, columns: 100, paint: plain, all: true, sources }).join("\r\n");
}

function leftOutOf(folder: string, { leftOut, unread }: KeptRecords) {
  return { folder, olderOrTooLarge: leftOut, unread };
}

function json(name: string, value: unknown): BundleFile {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`) };
}

/** Text for a person: with its mark and line ends, so that any editor of Windows shows it. */
function text(name: string, content: string): BundleFile {
  return { name, bytes: new TextEncoder().encode(`\ufeff${content}\r\n`) };
}
