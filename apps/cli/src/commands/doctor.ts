import { fill } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { examine } from "../doctor/examine.js";
import { examinationJson } from "../doctor/json.js";
import { countsOf, examinationLines } from "../doctor/lines.js";
import { readingTools } from "../doctor/reading-tools.js";
import { doctorTexts } from "../doctor/texts.js";
import { painterOf } from "../terminal/painter.js";
import { progressOf } from "../terminal/progress.js";
import { columnsOf } from "../terminal/width.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";

interface Options {
  readonly config?: string;
  readonly json?: true;
}

/** `volkit doctor` */
export function doctorCommand(context: Context): Command {
  const { language } = context;
  return new Command("doctor")
    .description(doctorTexts.doctor[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", doctorTexts.json[language])
    .allowExcessArguments(false)
    .addHelpText("after", `\n${doctorTexts.status[language]}`)
    .action((options: Options) => examineAndTell(options, context));
}

async function examineAndTell({ config, json }: Options, context: Context): Promise<void> {
  const { system, language } = context;
  const progress = progressOf(system);
  const tools = readingTools(system);
  const examination = await Promise.race([
    tools.interrupted,
    examine({
      system,
      makeRunner: tools.makeRunner,
      configFile: config,
      progress: (answered, asked) => {
        const values: Readonly<Record<string, number>> = { answered, asked };
        progress.show(fill(doctorTexts.progress[language], (name) => String(values[name] ?? "")));
      },
    }),
  ]).finally(() => {
    progress.end();
    tools.release();
  });
  if (examination === "interrupted") {
    context.exitCode = 1;
    return;
  }

  context.exitCode = countsOf(examination.findings).bad > 0 ? 1 : 0;
  const telling = { language, columns: columnsOf(system), paint: painterOf(system, "stdout") };
  const lines = json
    ? [JSON.stringify(examinationJson(examination, language))]
    : examinationLines(examination, telling);
  system.print("stdout", `${lines.join("\n")}\n`);
}
