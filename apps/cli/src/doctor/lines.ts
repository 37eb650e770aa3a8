import { fill, type Language } from "@volkit/kit-orchestrator";
import { localTime } from "../local-time.js";
import type { Paint } from "../terminal/painter.js";
import { table, type Cell } from "../terminal/table.js";
import type { Examination } from "./examination.js";
import { verdicts, type Finding, type Verdict } from "./finding.js";
import { briefRows, subjectOf } from "./brief.js";
import { doctorTexts, verdictWords } from "./texts.js";

/** How a text is told: in which language, how wide, and in which colours. */
export interface Telling {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
}

/** An examination for a person: the worst first and in full, what is good in a line each, the count last. */
export function examinationLines(examination: Examination, telling: Telling): string[] {
  const { findings, node } = examination;
  const full = findings.filter(({ verdict }) => verdict !== "good");
  const good = findings.filter(({ verdict }) => verdict === "good");
  return [
    headline(examination, telling),
    "",
    ...full.flatMap((finding) => [...inFull(finding, node, telling), ""]),
    ...table(briefRows(good, examination, telling.language), telling),
    ...(good.length === 0 ? [] : [""]),
    summary(examination, telling),
  ];
}

function headline({ node, startedAt }: Examination, { paint }: Telling): string {
  const time = localTime(startedAt).replace(/\.\d+/, "").replace("T", " ");
  return paint("strong", `volkit doctor  ${node}  ${time}`);
}

function inFull(finding: Finding, here: string, { language, columns, paint }: Telling): string[] {
  const { verdict, id, found, why, remedy } = finding;
  const [word, subject] = [verdictWords[verdict][language], subjectOf(finding, here, language)];
  const label = (text: string): Cell => ({ text: `${text}:`, tone: "faint" });
  const more = [
    ...(why === null ? [] : [[label(doctorTexts.why[language]), why[language]]]),
    ...(remedy === null ? [] : [[label(doctorTexts.remedy[language]), remedy[language]]]),
  ];
  return [
    `${paint(verdict, word)}  ${paint("strong", subject)}  ${paint("faint", `[${id}]`)}`,
    ...table([[found[language]]], { columns, indent: 2, paint }),
    ...table(more, { columns, indent: 2, gap: 1, paint }),
  ];
}

function summary({ findings, calls, durationMs }: Examination, { language, paint }: Telling): string {
  const counts = countsOf(findings);
  const [worst = "good"] = verdicts.filter((verdict) => counts[verdict] > 0);
  const values: Readonly<Record<string, number | string>> = {
    ...counts,
    calls: calls.length,
    seconds: (durationMs / 1000).toFixed(1),
  };
  return paint(
    worst,
    fill(doctorTexts.summary[language], (name) => String(values[name] ?? "")),
  );
}

/** How many findings come to each verdict. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const count = (wanted: Verdict) => findings.filter(({ verdict }) => verdict === wanted).length;
  return { bad: count("bad"), warning: count("warning"), unknown: count("unknown"), good: count("good") };
}
