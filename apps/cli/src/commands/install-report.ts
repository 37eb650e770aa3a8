import { fingerprint } from "../install/original.js";
import { exitCodeOf, type Report } from "../install/report.js";
import type { Write } from "../install/write.js";
import { saidMessages } from "../logbook.js";
import { installTexts } from "./install-texts.js";
import { told } from "../told.js";

/** What a person reads of an installation or its end. */
export function linesOfInstallation(report: Report): string[] {
  const { folder, about, codePage, stays, writes } = report;
  const values = { folder: folder ?? "", version: about?.version ?? "" };
  const isInstall = report.command === "install";
  switch (report.outcome) {
    case "refused":
      return [told(report, installTexts.refused, {})];
    case "failed":
      return [told(report, installTexts.failed, {})];
    case "planned":
      return [told(report, installTexts.planned, {}), ...writes.flatMap(linesOfWrite)];
    case "done":
    case "nothing-to-do": {
      const texts = isInstall
        ? [installTexts.installed, installTexts.upToDate]
        : [installTexts.uninstalled, installTexts.notInstalled];
      const [done, nothing] = texts;
      const headline = report.outcome === "done" ? done : nothing;
      return [
        ...(headline === undefined ? [] : [told(report, headline, values)]),
        ...(about === null ? [] : [told(report, installTexts.program, { program: about.program.join(" ") })]),
        ...(about === null ? [] : linesOfTags(about.tags, report)),
        ...(codePage === null ? [] : [told(report, installTexts.codePage, { page: String(codePage) })]),
        ...(stays.length === 0 ? [] : [told(report, installTexts.stays, { stays: stays.join(", ") })]),
      ];
    }
  }
}

function linesOfTags(tags: readonly string[], report: Report): string[] {
  const { observed } = report;
  const handled = tags.filter((tag) => !observed.includes(tag));
  return [
    handled.length === 0
      ? told(report, installTexts.noTags, {})
      : told(report, installTexts.tags, { tags: handled.join(", ") }),
    ...(observed.length === 0 ? [] : [told(report, installTexts.observed, { tags: observed.join(", ") })]),
  ];
}

/** The one JSON object that `--json` prints. */
export function jsonOfInstallation(report: Report): string {
  const { command, outcome, dryRun, lifeKeeperRoot, folder, about, codePage, writes, stays } = report;
  const result = {
    command,
    outcome,
    exitCode: exitCodeOf(report),
    dryRun,
    lifeKeeperRoot,
    folder,
    version: about?.version ?? null,
    program: about?.program ?? null,
    tags: about?.tags ?? null,
    observed: report.observed,
    codePage,
    writes: writes.map(writeResult),
    stays,
    messages: saidMessages({ messages: report.said, language: report.language }),
  };
  return `${JSON.stringify(result)}\n`;
}

function writeResult(write: Write) {
  const { what, path } = write;
  switch (write.what) {
    case "write":
      return { what, path, ...fingerprint(write.bytes), text: textOf(write.bytes) };
    case "keep":
    case "move":
      return { what, path, to: write.to };
    case "make-folder":
    case "remove":
    case "remove-folder":
      return { what, path };
  }
}

function linesOfWrite(write: Write): string[] {
  const { what, path } = write;
  switch (write.what) {
    case "write": {
      const { size, sha256 } = fingerprint(write.bytes);
      const text = textOf(write.bytes).split("\n").slice(0, -1);
      return [`${what} ${path} (${size} bytes, sha256 ${sha256})`, ...text.map((line) => `    ${line}`)];
    }
    case "keep":
    case "move":
      return [`${what} ${path} -> ${write.to}`];
    case "make-folder":
    case "remove":
    case "remove-folder":
      return [`${what} ${path}`];
  }
}

/** As UTF-8, which a script in another page is not: what is not ASCII in it then shows as a sign for that. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
