import { messageLine } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { install } from "../install/install.js";
import { realDisk } from "../install/real-disk.js";
import { exitCodeOf, type Report } from "../install/report.js";
import { uninstall } from "../install/uninstall.js";
import { toolsOf } from "../tool-runner.js";
import type { Context } from "./context.js";
import { jsonOfInstallation, linesOfInstallation } from "./install-report.js";
import { installTexts } from "./install-texts.js";

interface Options {
  readonly lkroot?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `volkit install` */
export function installCommand(context: Context): Command {
  return commandOf("install", install, context);
}

/** `volkit uninstall` */
export function uninstallCommand(context: Context): Command {
  return commandOf("uninstall", uninstall, context);
}

function commandOf(name: "install" | "uninstall", run: typeof install, context: Context): Command {
  const { language, system } = context;
  return new Command(name)
    .description(installTexts[name][language])
    .option("--lkroot <folder>", installTexts.root[language])
    .option("--dry-run", installTexts.dryRun[language])
    .option("--json", installTexts.json[language])
    .allowExcessArguments(false)
    .addHelpText("after", `\n${installTexts.status[language]}`)
    .action(async ({ lkroot, dryRun, json }: Options) => {
      const means = { system, makeRunner: toolsOf, disk: realDisk };
      const report = await run({ lkroot, dryRun: dryRun === true, language }, means);
      context.exitCode = exitCodeOf(report);
      print(report, json === true, context);
    });
}

function print(report: Report, asJson: boolean, { system }: Context): void {
  if (asJson) {
    system.print("stdout", jsonOfInstallation(report));
    return;
  }
  for (const said of report.said) system.print("stderr", `${messageLine(said, report.language)}\n`);
  system.print("stdout", `${linesOfInstallation(report).join("\n")}\n`);
}
