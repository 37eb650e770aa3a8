import { messageLine } from "@volkit/kit-orchestrator";
import { Command, InvalidArgumentError } from "commander";
import { loadConfiguration, type Loaded } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { settingsInForce, type Setting } from "../configuration/settings-in-force.js";
import { storedCodePage } from "../install/system-file.js";
import { languageFor } from "../language.js";
import { saidMessages, type Said } from "../logbook.js";
import { configTexts } from "./config-texts.js";
import type { System } from "../system.js";
import type { Context } from "./context.js";
import { helpTexts } from "./help-texts.js";
import { settingLines } from "./setting-lines.js";
import { told } from "../told.js";

interface Options {
  readonly config?: string;
  readonly effective?: true;
  readonly json?: true;
}

/** The configuration that is used, and what an action would say of it. */
interface InUse extends Said {
  /** Null where there is none, and the defaults apply. */
  readonly file: string | null;
  readonly lastValid: boolean;
  /** Undefined where nothing is usable. */
  readonly content: ConfigurationFile | undefined;
}

/** `volkit config show [--effective]` */
export function showCommand(context: Context): Command {
  const { language, system } = context;
  return new Command("show")
    .description(configTexts.show[language])
    .option("--effective", configTexts.effective[language])
    .option("--config <file>", helpTexts.config[language], notEmpty)
    .option("--json", configTexts.showJson[language])
    .addHelpText("after", `\n${configTexts.showStatus[language]}`)
    .action(async ({ config, effective, json }: Options) => {
      const place = configurationPlace(config, system);
      const inUse = inUseOf(await loadConfiguration(place, lastValidFile(system)), system);
      const { file, lastValid, content, messages } = inUse;
      if (content === undefined) context.exitCode = 1;

      const all = content === undefined ? [] : settingsInForce(content, system, await storedCodePage(system));
      if (json) {
        const shown = effective ? all : all.filter(({ from }) => from === "file");
        const values = shown.map((value) => (lastValid && value.from === "file" ? ofCopy(value) : value));
        const result = { file, lastValid, values, messages: saidMessages(inUse) };
        system.print("stdout", `${JSON.stringify(result)}\n`);
        return;
      }
      for (const said of messages) system.print("stderr", `${messageLine(said, inUse.language)}\n`);
      if (content === undefined) return;
      const lines = effective ? settingLines(all, inUse) : [JSON.stringify(content, null, 2)];
      const shown = file === null && !effective ? [] : lines;
      system.print("stdout", `${[headline(inUse, place?.file), ...shown].join("\n")}\n`);
    });
}

function notEmpty(value: string): string {
  if (value === "") throw new InvalidArgumentError("");
  return value;
}

function ofCopy(setting: Setting) {
  return { ...setting, from: "lastValid" };
}

function inUseOf(loaded: Loaded, system: System): InUse {
  switch (loaded.kind) {
    case "none":
      return {
        file: null,
        lastValid: false,
        content: {},
        messages: [],
        language: languageFor(system, undefined),
      };
    case "unusable": {
      const { file, problems: messages } = loaded;
      return {
        file,
        lastValid: false,
        content: undefined,
        messages,
        language: languageFor(system, loaded.language),
      };
    }
    case "usable": {
      const { file, lastValid, content, warnings } = loaded;
      return {
        file,
        lastValid,
        content,
        messages: warnings,
        language: languageFor(system, content.language),
      };
    }
  }
}

function headline(inUse: InUse, asked: string | undefined): string {
  const { file, lastValid } = inUse;
  if (file !== null) return told(inUse, lastValid ? configTexts.usedLastValid : configTexts.used, { file });
  return asked === undefined
    ? told(inUse, configTexts.noPlace, {})
    : told(inUse, configTexts.none, { file: asked });
}
