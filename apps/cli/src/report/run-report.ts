import type { Bilingual } from "@volkit/kit-orchestrator";
import { resolve } from "node:path";
import type { Context } from "../commands/context.js";
import { openedRecords } from "../commands/opened-records.js";
import { localTime } from "../local-time.js";
import { apartWords, namesApart } from "../recorded/names-apart.js";
import { told } from "../told.js";
import { version } from "../version.js";
import { chosenRecords } from "./chosen-records.js";
import { isSourceOf } from "./own-source.js";
import { reportPage } from "./page.js";
import { tellingIn } from "./telling.js";
import { reportTexts } from "./texts.js";
import { writeReport } from "./write-report.js";

/** What `volkit report` is called with besides the runs. */
export interface ReportOptions {
  readonly output: string;
  readonly from?: readonly string[];
  readonly force?: true;
  readonly config?: string;
}

/** `volkit report [RUN…] -o FILE`: the exit status. */
export async function runReport(
  words: readonly string[],
  options: ReportOptions,
  context: Context,
): Promise<number> {
  const { system, language } = context;
  const { from = [], config } = options;
  const sources = await openedRecords({ from, words, config }, context);
  if (sources === undefined) return context.exitCode;
  const chosen = await chosenRecords(words, sources);
  if (chosen.kind === "refused") return refuse(chosen.why, chosen.values);

  const { records, notRead } = chosen;
  const files = notRead.map(({ file }) => file);
  if (files.length > 0) {
    say("stderr", reportTexts.notRead, { count: String(files.length), files: files.slice(0, 5).join(", ") });
  }
  const origin = {
    made: localTime(system.now()),
    version,
    sources: [...new Set(records.map(({ source }) => source.name))],
    notRead: files,
  };
  const names = namesApart(records);
  const apart = apartWords(names, language);
  if (apart !== undefined) system.print("stderr", `${apart}\n`);
  const page = await reportPage(
    records.map(({ record }) => record),
    origin,
    tellingIn(language),
    names,
  );
  const file = resolve(options.output);
  if (await isSourceOf(file, records)) return refuse(reportTexts.itsOwnSource, { file });
  const written = await writeReport(page, file, {
    chance: system.randomHex(),
    force: options.force ?? false,
  });
  switch (written.kind) {
    case "written": {
      const size = String(Math.ceil(written.bytes / 1024));
      say("stdout", reportTexts.written, { file, size, count: String(records.length) });
      return 0;
    }
    case "something-else":
      return refuse(reportTexts.somethingElse, { file });
    case "failed":
      return refuse(reportTexts.notWritten, { file, why: written.why });
  }

  function say(stream: "stdout" | "stderr", text: Bilingual, values: Readonly<Record<string, string>>): void {
    system.print(stream, `${told(context, text, values)}\n`);
  }

  function refuse(why: Bilingual, values: Readonly<Record<string, string>>): number {
    say("stderr", why, values);
    return 1;
  }
}
