import { message, type Language, type Message } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";
import { effective, type Effective } from "../configuration/effective.js";
import type { MakeRunner } from "../run-action.js";
import { languageFor } from "../language.js";
import type { System } from "../system.js";
import { findActionsFolder, type Place } from "./actions-folder.js";
import { checkConfiguration, type CheckedConfiguration } from "./check-configuration.js";
import { programDoubts } from "./check-program.js";
import { missingTools } from "./check-tools.js";
import { askCodePage } from "./code-page.js";
import { placeProblem } from "./place-problem.js";

/**
 * What was found out before anything is written. Everything is looked at, so that all that is wrong is told at once;
 * an ERROR in `said` refuses the installation.
 */
export interface Checked {
  readonly language: Language;
  /** The actions folder; null where it is not known. */
  readonly folder: string | null;
  readonly said: readonly Message[];
  /** What the installation goes by; undefined where it is refused. */
  readonly basis: Basis | undefined;
}

interface Basis {
  readonly place: Place;
  readonly configuration: Extract<CheckedConfiguration, { kind: "usable" }>;
  readonly configured: Effective;
  /** The page that tools print in; undefined where it could not be found out. */
  readonly page: number | undefined;
}

/** Checks folder, configuration, program and tools, and asks for the page that tools print in. Writes nothing but a launcher that is missing beside the program. */
export async function check(
  root: string,
  system: System,
  makeRunner: MakeRunner,
  fallback: Language,
): Promise<Checked> {
  const [place, configuration, program] = await Promise.all([
    findActionsFolder(root, system.platform),
    checkConfiguration(system, fallback),
    programDoubts(system),
  ]);
  const folder = place.kind === "found" ? place.folder : null;
  const said = [...placeProblem(place), ...configuration.said, ...program];
  if (configuration.kind === "refused") {
    return { language: configuration.language, folder, said, basis: undefined };
  }
  const language = languageFor(system, configuration.content.language);
  const configured = effective(configuration.content);
  said.push(...missingTools(configured, system));
  const page = await codePage();
  const isRefused = said.some(({ severity }) => severity === "ERROR");
  if (place.kind !== "found" || isRefused) return { language, folder, said, basis: undefined };
  return { language, folder, said, basis: { place, configuration, configured, page } };

  async function codePage(): Promise<number | undefined> {
    const runner = makeRunner(configured, system, `install-${system.randomHex()}`);
    const answer = askCodePage.read(await runner.run({ step: "start", command: askCodePage }));
    if (answer.kind === "known") return answer.codePage;
    const { failure } = answer;
    said.push(message("start", "VK728", { command: commandLine(askCodePage), failure }));
    return undefined;
  }
}
