import { existsSync } from "node:fs";
import { nameIn, namesIn } from "./declared.js";
import { reportFile } from "./entry.js";
import type { Extracted } from "./extract.js";
import type { Finding } from "./finding.js";

/** What is wrong with an entry and its report, `all` being everything that was extracted. */
export function judge(one: Extracted, all: readonly Extracted[]): Finding[] {
  return [...aboutReport(one), ...aboutDocstrings(one), ...aboutTypes(one, all)];
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

/** What another entry of the package exports can be named by those who use this one. */
function aboutTypes({ entry, said }: Extracted, all: readonly Extracted[]): Finding[] {
  const siblings = all.filter((other) => other.entry.package === entry.package);
  const named = new Set(siblings.flatMap(({ report }) => namesIn(report)));
  return said
    .filter(({ messageId, text }) => messageId === "ae-forgotten-export" && !named.has(quotedIn(text)))
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
