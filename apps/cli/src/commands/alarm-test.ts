import { message, messageLine, type Message } from "@volkit/kit-orchestrator";
import { Command } from "commander";
import { reportJson } from "../alarm/json.js";
import { reportLines, type TestReport } from "../alarm/lines.js";
import { isThrough, sendTests } from "../alarm/send-tests.js";
import { alarmTexts as texts } from "../alarm/texts.js";
import { chooseWays, type Way } from "../alarm/ways.js";
import { effective, type Effective } from "../configuration/effective.js";
import { configurationInUse } from "../configuration/in-use.js";
import { storedCodePage } from "../install/system-file.js";
import { nodeName } from "../node-name.js";
import { readingTools } from "../reading-tools.js";
import { painterOf } from "../terminal/painter.js";
import { progressOf } from "../terminal/progress.js";
import { columnsOf } from "../terminal/width.js";
import { told } from "../told.js";
import { markOf } from "../turn/place.js";
import { runIdOf } from "../records/store.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";

interface Options {
  readonly manager: readonly string[];
  readonly config?: string;
  readonly json?: true;
}

/** `volkit alarm test` */
export function alarmTestCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("test")
    .description(texts.test[language])
    .option("--manager <manager>", texts.manager[language], andAnother, [])
    .option("--config <file>", helpTexts.config[language])
    .option("--json", texts.testJson[language])
    .addHelpText("after", `\n${texts.testStatus[language]}`)
    .action(async ({ manager, config, json }: Options) => {
      const inUse = await configurationInUse(config, system);
      if (inUse.kind === "refused") {
        end(2, inUse.why);
        return;
      }
      say(inUse.warnings);

      const { file } = inUse;
      const configured = effective(file, await storedCodePage(system));
      const { snmp } = configured.settings;
      const choice = chooseWays(snmp, manager);
      if (choice.kind === "none") {
        end(1, [message("start", "VK911", {})]);
        return;
      }
      if (choice.kind === "unknown") {
        end(2, [unknownManager(choice.given, choice.names)]);
        return;
      }

      const node = nodeName(file, system);
      const startedAt = system.now();
      const tried = await tryInterruptibly(choice.ways, configured, node);
      if (tried === "interrupted") {
        end(1, []);
        return;
      }
      const report: TestReport = {
        node,
        startedAt,
        notifier: snmp.notifier,
        tried,
        leftOut: choice.leftOut,
        observed: Object.entries(file.resources ?? {}).flatMap(([tag, { mode }]) =>
          mode === "observe" ? [tag] : [],
        ),
      };
      const reader = { language, columns: columnsOf(system), paint: painterOf(system, "stdout") };
      const lines = json ? [JSON.stringify(reportJson(report, language))] : reportLines(report, reader);
      system.print("stdout", `${lines.join("\n")}\n`);
      end(tried.every(isThrough) ? 0 : 1, []);
    });

  async function tryInterruptibly(ways: readonly Way[], configured: Effective, node: string) {
    const [tools, progress] = [readingTools(system), progressOf(system)];
    const waiting = new Set(ways.map(({ name }) => name));
    const show = (): void => {
      progress.show(told(context, texts.waiting, { names: [...waiting].join(", ") }));
    };
    show();
    const mark = markOf(runIdOf(system.now(), "none", "alarm", system.randomHex()));
    const runner = tools.makeRunner(configured, system, mark);
    const means = { runner, node, sending: configured.settings.snmp, monotonic: system.monotonic };
    const trying = sendTests(ways, means, ({ way }) => {
      waiting.delete(way.name);
      show();
    });
    return Promise.race([tools.interrupted, trying]).finally(() => {
      progress.end();
      tools.release();
    });
  }

  function say(messages: readonly Message[]): void {
    for (const said of messages) system.print("stderr", `${messageLine(said, language)}\n`);
  }

  function end(exitCode: number, why: readonly Message[]): void {
    say(why);
    context.exitCode = exitCode;
  }
}

function unknownManager(given: string, names: readonly string[]): Message {
  const listed = names.join(", ");
  return message("start", "VK103", {
    option: "--manager",
    given: JSON.stringify(given),
    expected: { en: `one of ${listed}`, ja: `${listed} のいずれか` },
  });
}

function andAnother(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
