import type { Language } from "@volkit/kit-orchestrator";
import type { System } from "./system.js";

/** The language a person is told things in: what `--lang` asks for, else the configuration, else the system's locale. */
export function languageFor(system: System, configured: Language | undefined): Language {
  return system.language ?? configured ?? (/^ja(?![a-z])/i.test(system.locale()) ? "ja" : "en");
}
