import { mirrorStateWords, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import { nodesOf } from "../survey/facts.js";
import { displayWidth, padded } from "../terminal/display-width.js";
import type { Paint } from "../terminal/painter.js";
import { wrapped } from "../terminal/wrapped.js";
import { factTable } from "./fact-table.js";
import { listed, said, type Finding, type Severity } from "./finding.js";
import { emptyLine, line, type Line } from "./line.js";
import type { Judged, Look } from "./look.js";
import { picture } from "./picture.js";
import { isInService, namesOf } from "./rules/case.js";
import { severityColumns, severityWords } from "./words.js";

/** For whom something is shown, and where. */
export interface Reader {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Show every resource in full: somebody named it. */
  readonly inFull: boolean;
}

/**
 * A look in lines: what concerns no resource, one line a resource, worst first, then each resource that is not simply
 * well with its picture and findings; and the facts of its nodes where it is the only one, or was named.
 */
export function lookLines(look: Look, reader: Reader): Line[] {
  const { resources } = look;
  const isOnly = resources.length === 1;
  const shown = resources.filter(({ severity }) => reader.inFull || isOnly || severity !== "good");
  const hasFacts = reader.inFull || shown.length === 1;
  return [
    ...look.findings.flatMap((finding) => findingLines("", finding, reader)),
    ...summary(resources, reader),
    ...shown.flatMap((resource) => inDetail(resource, reader, { hasHeading: !isOnly, hasFacts })),
    ...(hasFacts || shown.length === 0 ? [] : hint(reader)),
  ];
}

/** One line a resource: how it is, which it is, and the worst there is to say of it. */
function summary(resources: readonly Judged[], reader: Reader): Line[] {
  const { language, columns, paint } = reader;
  const tagWidth = Math.max(0, ...resources.map(({ tag }) => displayWidth(tag)));
  return resources.flatMap((resource) => {
    const { tag, severity, survey, findings } = resource;
    const name = `${padded(tag, tagWidth)}  ${survey?.volume.name ?? "? "}  `;
    const indent = severityColumns[language] + 2 + displayWidth(name);
    const [first = "", ...more] = wrapped(headline(resource, language), columns - indent);
    const says = [severity, ...findings.map(({ id, nodes }) => `${id} ${nodes.join()}`)].join();
    return [
      {
        text: `${severityCell(severity, reader)}  ${paint("strong", name)}${first}`,
        about: `${tag} summary`,
        says,
      },
      ...more.map((rest) => ({ text: padded("", indent) + rest, about: `${tag} summary more`, says: "" })),
    ];
  });
}

function headline({ mode, findings, survey }: Judged, language: Language): string {
  const mark = mode === "act" ? "" : `[${texts[mode][language]}] `;
  const [worst, ...others] = findings;
  if (worst !== undefined) {
    const more = others.length === 0 ? "" : ` (+${others.length})`;
    return `${mark}${worst.title[language]}${more}`;
  }
  const nodes = survey === undefined ? [] : nodesOf(survey);
  const targets = listed(survey?.links.map(({ to }) => to) ?? []);
  const state = mirrorStateWords.mirroring;
  const where = listed(namesOf(nodes.filter(isInService)));
  return mark + said(texts.well, { state, targets, where })[language];
}

interface Detail {
  readonly hasHeading: boolean;
  readonly hasFacts: boolean;
}

function inDetail(resource: Judged, reader: Reader, { hasHeading, hasFacts }: Detail): Line[] {
  const { tag, survey, findings } = resource;
  const { language, columns, now, paint } = reader;
  const heading = hasHeading ? [line(`${tag} heading`, paint("strong", tag))] : [];
  const drawn = survey === undefined ? [] : picture(survey, language, columns - 2);
  const facts = survey === undefined || !hasFacts ? [] : factTable(survey, language, columns - 2, now);
  return [
    emptyLine,
    ...heading,
    ...drawn.map((row, at) => line(`${tag} picture ${at}`, `  ${row}`)),
    ...(findings.length > 0 ? [emptyLine] : []),
    ...findings.flatMap((finding) => findingLines(tag, finding, reader)),
    ...(facts.length > 0 ? [emptyLine] : []),
    ...facts.map((fact) => ({ ...fact, text: `  ${fact.text}` })),
  ];
}

/** How bad and what, then what it means, then what to type. */
function findingLines(tag: string, finding: Finding, reader: Reader): Line[] {
  const { severity, id, nodes, title, means, look } = finding;
  const { language, columns, paint } = reader;
  const indent = severityColumns[language] + 4;
  const about = `${tag} ${id} ${nodes.join()}`;
  const broken = (words: Bilingual | undefined) =>
    words === undefined ? [] : wrapped(words[language], columns - indent);

  const [first = "", ...more] = broken(title);
  const rest = [...more, ...broken(means), ...look.map((command) => `> ${command}`)];
  // How long ago a run was stands in its title.
  const says = id.startsWith("last-run") ? severity : `${severity} ${title.en}`;
  const isCommand = (words: string) => words.startsWith("> ");
  return [
    { text: `  ${severityCell(severity, reader)}  ${paint("strong", first)}`, about, says },
    ...rest.map((words, at) =>
      line(`${about} ${at}`, padded("", indent) + (isCommand(words) ? paint("faint", words) : words)),
    ),
  ];
}

function severityCell(severity: Severity, { language, paint }: Reader): string {
  const word = severityWords[severity][language];
  return paint(severity, word) + padded("", severityColumns[language] - displayWidth(word));
}

function hint({ language, columns }: Reader): Line[] {
  const rows = wrapped(texts.hint[language], columns);
  return [emptyLine, ...rows.map((row, at) => line(`hint ${at}`, row))];
}

const texts = {
  observe: { en: "observed", ja: "観察中" },
  "not configured": { en: "not configured", ja: "設定なし" },
  well: { en: "{state} to {targets}, in service on {where}", ja: "{targets} へ{state}、{where} で稼働中" },
  hint: {
    en: "volkit status TAG shows the facts of each node.",
    ja: "ノードごとの詳細は volkit status タグ で表示します。",
  },
} as const;
