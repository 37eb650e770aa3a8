import { fill, messageLine, type Bilingual } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { resolve } from "node:path";
import { bundleTexts } from "../bundle/texts.js";
import { isTaken } from "../bundle/write-bundle.js";
import type { Examination } from "../doctor/examination.js";
import { examine } from "../doctor/examine.js";
import { examinationJson } from "../doctor/json.js";
import { countsOf, examinationLines } from "../doctor/lines.js";
import { readingTools } from "../reading-tools.js";
import { doctorTexts } from "../doctor/texts.js";
import { factJson } from "../open-facts/fact-json.js";
import { factLines } from "../open-facts/fact-lines.js";
import { gather, type Gathered } from "../open-facts/gather.js";
import { painterOf } from "../terminal/painter.js";
import { progressOf } from "../terminal/progress.js";
import { table } from "../terminal/table.js";
import { columnsOf } from "../terminal/width.js";
import type { Context } from "./context.js";
import { bundled, type Bundled } from "./doctor-bundle.js";
import { helpTexts } from "./help-texts.js";
import { misused } from "./refusal.js";
import { told } from "../told.js";

interface Options {
  readonly config?: string;
  readonly json?: true;
  readonly facts?: true;
  readonly bundle?: string;
  readonly mask?: true;
}

/** `volkit doctor` */
export function doctorCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("doctor")
    .description(doctorTexts.doctor[language])
    .option("--facts", bundleTexts.facts[language])
    .option("--bundle <file>", bundleTexts.bundle[language])
    .option("--mask", bundleTexts.mask[language])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", doctorTexts.json[language])
    .allowExcessArguments(false)
    .addHelpText("after", `\n${doctorTexts.status[language]}`)
    .action(async (options: Options, command: Command) => {
      const problem = problemWith(options);
      if (problem === undefined) {
        await examineAndTell(options, context);
        return;
      }
      system.print("stderr", `${messageLine(misused(command, problem), language)}\n`);
      context.exitCode = 2;
    });
}

function problemWith({ bundle, mask }: Options): Bilingual | undefined {
  if (bundle === "") return bundleTexts.aFile;
  return mask === undefined || bundle !== undefined ? undefined : bundleTexts.withBundle;
}

async function examineAndTell(options: Options, context: Context): Promise<void> {
  const { system, language } = context;
  const file = options.bundle === undefined ? undefined : resolve(options.bundle);
  // Known now, it is not said only when everything has been asked.
  if (file !== undefined && (await isTaken(file))) {
    refuse(context, bundleTexts.thereAlready, { file });
    return;
  }
  const looked = await look(options.config, context);
  if (looked === "interrupted") {
    context.exitCode = 1;
    return;
  }

  const { examination, gathered } = looked;
  const request = file === undefined ? undefined : { file, mask: options.mask ?? false };
  const made = request === undefined ? undefined : await bundled(request, looked, context);
  const isBad = countsOf(examination.findings).bad > 0;
  context.exitCode = isBad || made?.kind === "failed" ? 1 : 0;

  const telling = { language, columns: columnsOf(system), paint: painterOf(system, "stdout") };
  const lines = options.json
    ? [JSON.stringify(inJson(looked, made, context))]
    : [
        ...examinationLines(examination, telling),
        "",
        ...factLines(gathered.facts, { ...telling, all: options.facts ?? false }),
        ...(made?.kind === "written" ? ["", ...table([[made.text]], telling)] : []),
      ];
  system.print("stdout", `${lines.join("\n")}\n`);
  if (made?.kind === "failed") system.print("stderr", `${made.text}\n`);
}

/** Everything that was looked at; the examination has the questions of both. */
interface Looked {
  readonly examination: Examination;
  readonly gathered: Gathered;
}

async function look(configFile: string | undefined, { system, language }: Context) {
  const shown = progressOf(system);
  const progress = (answered: number, asked: number): void => {
    const values: Readonly<Record<string, number>> = { answered, asked };
    shown.show(fill(doctorTexts.progress[language], (name) => String(values[name] ?? "")));
  };
  const [tools, others] = [readingTools(system), readingTools(system)];
  return Promise.race([tools.interrupted, others.interrupted, everything()]).finally(() => {
    shown.end();
    tools.release();
    others.release();
  });

  async function everything(): Promise<Looked> {
    const began = system.monotonic();
    const examination = await examine({ system, makeRunner: tools.makeRunner, configFile, progress });
    const gathered = await gather({ system, makeRunner: others.makeRunner, examination, progress });
    const durationMs = system.monotonic() - began;
    return { examination: { ...examination, calls: gathered.calls, durationMs }, gathered };
  }
}

function inJson({ examination, gathered }: Looked, made: Bundled | undefined, { language }: Context) {
  return {
    ...examinationJson(examination, language),
    facts: gathered.facts.map((fact) => factJson(fact, (text) => text[language])),
    bundle: made?.kind === "written" ? made.file : null,
  };
}

function refuse(context: Context, text: Bilingual, values: Readonly<Record<string, string>>): void {
  context.exitCode = 1;
  context.system.print("stderr", `${told(context, text, values)}\n`);
}
