import { messageLine, type Bilingual } from "@volkit/kit-orchestrator";
import { resolve } from "node:path";
import type { Context } from "../commands/context.js";
import { configurationInUse } from "../configuration/in-use.js";
import { localTime } from "../local-time.js";
import { openSources } from "../recorded/open-sources.js";
import { told } from "../told.js";
import { version } from "../version.js";
import { chosenRecords } from "./chosen-records.js";
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
  const inUse = await configurationInUse(options.config, system);
  if (inUse.kind === "refused") {
    for (const said of inUse.why) system.print("stderr", `${messageLine(said, language)}\n`);
    return 2;
  }
  const opened = await openSources(options.from ?? [], inUse.file, system);
  // Whoever names files needs no place where records are kept.
  const canDo = opened.kind === "sources" || (options.from === undefined && words.length > 0);
  if (opened.kind === "refused" && !canDo) return refuse(opened.why, opened.values);
  const chosen = await chosenRecords(words, opened.kind === "sources" ? opened.sources : []);
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
  const page = await reportPage(
    records.map(({ record }) => record),
    origin,
    tellingIn(language),
  );
  const file = resolve(options.output);
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
