import type { Language } from "@volkit/kit-orchestrator";
import type { System } from "../system.js";
import { loadConfiguration } from "./load.js";
import { configurationPlace, lastValidFile } from "./place.js";

/** The language that the configuration asks for; English where it says nothing. */
export async function configuredLanguage(system: System): Promise<Language> {
  const loaded = await loadConfiguration(configurationPlace(undefined, system), lastValidFile(system));
  return loaded.kind === "usable" ? (loaded.content.language ?? "en") : "en";
}
