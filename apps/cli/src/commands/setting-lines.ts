import type { Language } from "@volkit/kit-orchestrator";
import type { Setting } from "../configuration/settings-in-force.js";
import { configTexts } from "./config-texts.js";
import { told } from "../told.js";

/** In whose words, and of which file. */
interface Of {
  readonly language: Language;
  readonly file: string | null;
  readonly lastValid: boolean;
}

/** Longer values push what stands after them to the right. */
const mostWidth = 40;

/** Settings one a line: `key = value (where it comes from)`, aligned. */
export function settingLines(settings: readonly Setting[], of: Of): string[] {
  const rows = settings.map(
    (setting) => [setting.key, inText(setting.value), originOf(setting, of)] as const,
  );
  const keyWidth = Math.max(...rows.map(([key]) => key.length));
  const valueWidth = Math.min(mostWidth, Math.max(...rows.map(([, value]) => value.length)));
  return rows.map(
    ([key, value, origin]) => `${key.padEnd(keyWidth)} = ${value.padEnd(valueWidth)} (${origin})`,
  );
}

/** A value as JSON has it, but text without its quotes and none as `-`. */
function inText(value: unknown): string {
  if (value === null) return "-";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function originOf({ value, from, variable, lookedFor }: Setting, of: Of): string {
  const origin = sourceOf(from, variable ?? "", of);
  if (lookedFor === undefined) return origin;
  const missing = told(of, configTexts.noProgram, {});
  return value === null ? `${origin}; ${missing}: ${lookedFor.join(", ")}` : `${origin}; ${missing}`;
}

function sourceOf(from: Setting["from"], variable: string, of: Of): string {
  switch (from) {
    case "file":
      return of.lastValid ? told(of, configTexts.fromLastValid, { file: of.file ?? "" }) : (of.file ?? "");
    case "environment":
      return variable;
    case "hostName":
      return told(of, configTexts.fromHostName, {});
    case "folder":
      return told(of, configTexts.fromFolder, {});
    case "run":
      return told(of, configTexts.fromRun, {});
    case "installation":
      return told(of, configTexts.fromInstallation, {});
    case "default":
      return told(of, configTexts.fromDefault, {});
  }
}
