import { messageLine } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { recordedTexts } from "../recorded/texts.js";
import type { ReportOptions } from "../report/run-report.js";
import { reportTexts } from "../report/texts.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { misused } from "./refusal.js";

/** `volkit report [RUN…] -o FILE` */
export function reportCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("report")
    .description(reportTexts.report[language])
    .argument("[run...]", reportTexts.runs[language])
    .requiredOption("-o, --output <file>", reportTexts.output[language])
    .option("--from <file>", recordedTexts.from[language], collected)
    .option("--force", reportTexts.force[language])
    .option("--config <file>", helpTexts.config[language])
    .addHelpText("after", `\n${reportTexts.status[language]}`)
    .action(async (words: readonly string[], options: ReportOptions, command: Command) => {
      if (options.output === "") {
        system.print("stderr", `${messageLine(misused(command, reportTexts.aFile), language)}\n`);
        context.exitCode = 2;
        return;
      }
      const { runReport } = await import("../report/run-report.js");
      context.exitCode = await runReport(words, options, context);
    });
}

function collected(path: string, before: readonly string[] = []): readonly string[] {
  return [...before, path];
}
