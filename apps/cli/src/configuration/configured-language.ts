import type { Language } from "@volkit/kit-orchestrator";
import { languageFor } from "../language.js";
import type { System } from "../system.js";
import { languageIn, loadConfiguration } from "./load.js";
import { configurationPlace, lastValidFile } from "./place.js";

/** The language to tell a person things in: see {@link languageFor}. `file` is the configuration where one was named. */
export async function configuredLanguage(system: System, file?: string): Promise<Language> {
  if (system.language !== undefined) return system.language;
  const loaded = await loadConfiguration(configurationPlace(file, system), lastValidFile(system));
  return languageFor(system, languageIn(loaded));
}
