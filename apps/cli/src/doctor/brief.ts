import type { Language } from "@volkit/kit-orchestrator";
import { posix, win32 } from "node:path";
import type { Cell } from "../terminal/table.js";
import type { Examination } from "./examination.js";
import type { Finding } from "./finding.js";
import { doctorTexts, verdictWords } from "./texts.js";

/** What is good, a row each; the tools of a folder in one. */
export function briefRows(
  good: readonly Finding[],
  { tools, node }: Pick<Examination, "tools" | "node">,
  language: Language,
): Cell[][] {
  const word: Cell = { text: verdictWords.good[language], tone: "good" };
  const found = tools.flatMap(({ name, place }) =>
    place.kind === "found" ? [{ name, file: place.file }] : [],
  );
  const folders = [...new Set(found.map(({ file }) => folderOf(file)))];
  const told = new Set(found.map(({ name }) => `tool.${name}`));
  return [
    ...folders.map((folder) => {
      const names = found.filter(({ file }) => folderOf(file) === folder).map(({ name }) => name);
      return [word, doctorTexts.tools[language], `${folder}: ${names.join(", ")}`];
    }),
    ...good
      .filter(({ id }) => !told.has(id))
      .map((finding) => [word, subjectOf(finding, node, language), finding.found[language]]),
  ];
}

function folderOf(file: string): string {
  return file.includes("\\") ? win32.dirname(file) : posix.dirname(file);
}

/** What a finding is about, of which resource, and on which node where that is another one than `here`. */
export function subjectOf({ subject, tag, node }: Finding, here: string, language: Language): string {
  const where = [tag, node === here ? undefined : node].filter((name) => name !== undefined).join(" ");
  return where === "" ? subject[language] : `${subject[language]} (${where})`;
}
