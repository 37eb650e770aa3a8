import type { Language } from "@volkit/kit-orchestrator";
import { countsOf } from "../doctor/lines.js";
import { verdicts } from "../doctor/finding.js";
import { verdictWords } from "../doctor/texts.js";
import { localTime } from "../local-time.js";
import { countFacts } from "../open-facts/fact-lines.js";
import { table } from "../terminal/table.js";
import type { Material } from "./material.js";
import { afterFolders, foldersOf, readmeTexts } from "./readme-texts.js";

/** A bundle is read in any editor: no line is wider. */
const columns = 80;

/** What a bundle says of itself, for whoever opens it, in both languages. `names` are those of its files. */
export function readme(material: Material, names: readonly string[], isMasked: boolean): string {
  const inBoth = (["en", "ja"] as const).map((language) => partOf(material, names, isMasked, language));
  return inBoth.map((lines) => lines.join("\r\n")).join(`\r\n\r\n${"-".repeat(72)}\r\n\r\n`);
}

function partOf(
  material: Material,
  names: readonly string[],
  isMasked: boolean,
  language: Language,
): string[] {
  const texts = readmeTexts[language];
  const folders = foldersOf[language].map(([folder, text]): [string, string] => {
    const isThere = names.some((name) => name.slice(0, name.lastIndexOf("/") + 1) === folder);
    return [folder, isThere ? text : texts.noneHere];
  });
  return [
    texts.title,
    "",
    ...table(summary(material, language), { columns, indent: 2 }),
    "",
    ...table([[texts.what]], { columns }),
    "",
    texts.first,
    ...table(texts.firstFiles, { columns, indent: 2 }),
    "",
    texts.inIt,
    ...table(folders, { columns, indent: 2 }),
    "",
    ...afterFolders[language](isMasked).flatMap((text) => table([[text]], { columns })),
  ];
}

/** Where, when and by what it was made, and what it comes to. */
function summary(
  { examination, gathered, versions, when }: Material,
  language: Language,
): [string, string][] {
  const { labels, facts, notWindows } = readmeTexts[language];
  const counts = countsOf(examination.findings);
  const { otherwise, open, agrees } = countFacts(gathered.facts);
  const system = `${versions["platform"] ?? ""} ${versions["processor"] ?? ""}, Node.js ${versions["node"] ?? ""}`;
  const isWindows = versions["platform"] === "win32";
  return [
    [labels.node, examination.node],
    [labels.time, localTime(when)],
    [labels.volkit, versions["volkit"] ?? ""],
    [labels.platform, isWindows ? system : `${system} (${notWindows})`],
    [labels.findings, verdicts.map((each) => `${verdictWords[each][language]} ${counts[each]}`).join(", ")],
    [
      labels.facts,
      [
        [facts.otherwise, otherwise],
        [facts.open, open],
        [facts.agrees, agrees],
      ]
        .map((each) => each.join(" "))
        .join(", "),
    ],
  ];
}
