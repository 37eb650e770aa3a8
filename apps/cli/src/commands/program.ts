import { message, messageLine, type Bilingual, type Message } from "@volkit/kit-orchestrator";
import { Command, CommanderError } from "commander";
import { commandAt, splitOption } from "../action-arguments.js";
import { configuredLanguage } from "../configuration/configured-language.js";
import type { System } from "../system.js";
import { harmless } from "../terminal/harmless.js";
import { columnsOf } from "../terminal/width.js";
import { version } from "../version.js";
import { actionCommands } from "./action-help.js";
import { alarmCommand } from "./alarm.js";
import { compareCommand } from "./compare.js";
import { completionCommand } from "./completion.js";
import { configCommand } from "./config.js";
import type { Context } from "./context.js";
import { explainCommand } from "./explain.js";
import { doctorCommand } from "./doctor.js";
import { nearTo } from "../explain/near.js";
import { helpTexts } from "./help-texts.js";
import { helpFormat, wrappedHelp } from "./help-format.js";
import { historyCommand } from "./history.js";
import { installCommand, uninstallCommand } from "./install.js";
import { kitTestCommand } from "./kit-test.js";
import { labCommand } from "./lab.js";
import { planCommand } from "./plan.js";
import { refusalOf } from "./refusal.js";
import { replayCommand } from "./replay.js";
import { rehearseHelp } from "./rehearse-help.js";
import { reportCommand } from "./report.js";
import { showCommand } from "./show.js";
import { snmpNotifyHelp } from "./snmp-notify-help.js";
import { statusCommand } from "./status.js";
import { splitBrainCommand } from "./split-brain.js";
import { writeCheckHelp } from "./write-check-help.js";
import type { Volkit } from "../lab/run-in-lab.js";

/** Everything that is no action: help, version, and the commands for people. */
export async function otherCommand(
  words: readonly string[],
  realSystem: System,
  volkit: Volkit,
): Promise<number> {
  const system = harmless(realSystem, words.includes("--json"));
  const language = await configuredLanguage(system, configNamed(words));
  const context: Context = { system, language, exitCode: 0 };
  let refused: Message | undefined;
  const program = buildProgram(context, volkit, (error, command) => {
    if (error.exitCode !== 0) refused = refusalOf(error, command);
    throw error;
  });

  const word = words[commandAt(words)];
  if (word === "help") {
    system.print("stdout", program.helpInformation());
    return 0;
  }
  if (word === undefined && words.length === 0) {
    system.print("stderr", program.helpInformation());
    return 2;
  }
  if (word !== undefined && !program.commands.some((known) => isNamed(known, word))) {
    const why = message("start", "VK101", { word, near: nearIn(program, word) });
    system.print("stderr", `${messageLine(why, context.language)}\n`);
    return 2;
  }
  try {
    await program.parseAsync([...words], { from: "user" });
    return context.exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (refused !== undefined) system.print("stderr", `${messageLine(refused, context.language)}\n`);
    return error.exitCode === 0 ? 0 : 2;
  }
}

function buildProgram(
  context: Context,
  volkit: Volkit,
  refuse: (error: CommanderError, command: Command) => never,
): Command {
  const { language, system } = context;
  const program = new Command("volkit")
    .enablePositionalOptions()
    .description(helpTexts.program[language])
    .version(version, "--version", helpTexts.version[language]);
  const commands = [
    ...actionCommands(language),
    new Command("recover").description(helpTexts.recover[language]),
    statusCommand(context),
    planCommand(context),
    historyCommand(context),
    showCommand(context),
    explainCommand(context),
    doctorCommand(context),
    splitBrainCommand(context),
    alarmCommand(context),
    configCommand(context),
    installCommand(context),
    uninstallCommand(context),
    rehearseHelp(language),
    compareCommand(context),
    reportCommand(context),
    replayCommand(context),
    writeCheckHelp(language),
    snmpNotifyHelp(language),
    labCommand(context, volkit),
    kitTestCommand(context),
    completionCommand(context, program),
  ];
  for (const command of commands) program.addCommand(command);
  program.addHelpText("after", `\n${helpTexts.exitStatus[language]}\n\n${helpTexts.independent[language]}`);

  for (const command of everyCommand(program)) {
    command
      .exitOverride((error) => refuse(error, command))
      .option("--lang <language>", helpTexts.lang[language])
      .helpOption("-h, --help", helpTexts.help[language])
      .helpCommand(false)
      .configureHelp(helpFormat(language))
      .configureOutput({
        getOutHelpWidth: () => columnsOf(system),
        writeOut: (text) => {
          system.print("stdout", wrappedHelp(text, columnsOf(system)));
        },
        writeErr: () => undefined,
      });
  }
  return program;
}

/** The configuration that the words name, be they understood otherwise or not. */
function configNamed(words: readonly string[]): string | undefined {
  const named = words.flatMap((word, at) => {
    const { option, attached } = splitOption(word);
    return option === "--config" ? (attached ?? words[at + 1] ?? []) : [];
  });
  return named.find((file) => file !== "");
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** The commands that a word may have been meant for; empty where there are none. */
function nearIn(program: Command, word: string): Bilingual {
  const names = nearTo(
    word,
    program.commands.map((command) => command.name()),
  );
  if (names.length === 0) return { en: "", ja: "" };
  return { en: `; near to it: ${names.join(", ")}`, ja: `近い名前: ${names.join("、")}。` };
}

function isNamed(command: Command, word: string): boolean {
  return command.name() === word || command.aliases().includes(word);
}
