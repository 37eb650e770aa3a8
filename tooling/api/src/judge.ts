import { existsSync } from "node:fs";
import { reportFile } from "./entry.js";
import type { Extracted } from "./extract.js";
import type { Finding } from "./finding.js";

/** What is wrong with an entry and its report. */
export function judge(extracted: Extracted): Finding[] {
  return [...aboutReport(extracted), ...aboutDocstrings(extracted), ...aboutTypes(extracted)];
}

function aboutReport({ entry, said }: Extracted): Finding[] {
  if (!existsSync(reportFile(entry))) return [{ kind: "missing", entry }];
  const difference = said.find(({ messageId }) => messageId === "console-api-report-diff");
  return difference === undefined ? [] : [{ kind: "changed", entry, lines: changedLines(difference.text) }];
}

/** Of a patch with the context around each change, the changes alone. */
function changedLines(patch: string): string[] {
  const start = patch.indexOf("\n@@");
  return patch
    .slice(start)
    .split("\n")
    .filter((line) => line.startsWith("-") || line.startsWith("+"));
}

/** The report marks what has no docstring. Of members it may stay: a name and a type can say all there is to say. */
function aboutDocstrings({ entry, report }: Extracted): Finding[] {
  const marked = report.matchAll(/^\/\/ @.*\(undocumented\)\n(.*)$/gm);
  const names = [...marked].map(([, declaration = ""]) => nameIn(declaration));
  return [...new Set(names)].map((name) => ({ kind: "undocumented", entry, name }));
}

function nameIn(declaration: string): string {
  return (
    /\b(?:type|interface|function|const|let|class|enum|namespace) ([\w$]+)/.exec(declaration)?.[1] ??
    declaration
  );
}

function aboutTypes({ entry, said }: Extracted): Finding[] {
  return said
    .filter(({ messageId }) => messageId === "ae-forgotten-export")
    .map(({ text, sourceFilePath: file, sourceFileLine: line }) => ({
      kind: "forgotten",
      entry,
      name: quotedIn(text),
      where: { file, line },
    }));
}

/** The symbol "Manager" needs to be exported by … */
function quotedIn(text: string): string {
  return /"(.+)"/.exec(text)?.[1] ?? text;
}
