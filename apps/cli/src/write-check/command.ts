import { fill, messageLine, writeCheckMessages, type Bilingual } from "@volkit/kit-orchestrator";
import type { Volume } from "@volkit/tool-command";
import { reportLine, type WriteCheckReport } from "@volkit/volume-health";
import type { System } from "../system.js";
import { parseWriteCheckArguments } from "./arguments.js";
import { checkVolumeRoot } from "./check-volume-root.js";
import { writeCheckTexts } from "./texts.js";

/** `volkit write-check`: 0 where the volume was written, 1 where it was not, 2 where its words are not understood. */
export async function writeCheckCommand(words: readonly string[], system: System): Promise<number> {
  const parsed = parseWriteCheckArguments(words, system.platform);
  if (parsed.kind === "refused") {
    system.print("stderr", `${messageLine(parsed.why, await languageOf(system))}\n`);
    return 2;
  }
  const { volume, json } = parsed.arguments;
  const report = await checkVolumeRoot(parsed.arguments, system);
  if (json) system.print("stdout", reportLine(report));
  else await tell(report, volume, system);
  return report.kind === "written" ? 0 : 1;
}

async function tell(report: WriteCheckReport, volume: Volume, system: System): Promise<void> {
  const language = await languageOf(system);
  const told = (text: Bilingual, values: Readonly<Record<string, string>>): string =>
    `${fill(text[language], (name) => values[name])}\n`;

  if (report.kind === "written") {
    const values = { volume: volume.name, seconds: report.seconds.toFixed(3) };
    system.print("stdout", told(writeCheckTexts.written, values));
  }
  if (report.unlocked !== undefined) {
    system.print("stdout", told(writeCheckTexts.unlocked, { why: report.unlocked }));
  }
  const asked = { asker: "start", named: "write-check", volume, command: "volkit write-check" } as const;
  for (const said of writeCheckMessages(report, asked, 0)) {
    system.print("stderr", `${messageLine(said, language)}\n`);
  }
}

/** Asked for only where there is a person to talk to: reading the configuration can load its checker. */
async function languageOf(system: System) {
  const { configuredLanguage } = await import("../configuration/configured-language.js");
  return configuredLanguage(system);
}
