import type { Message } from "@volkit/kit-orchestrator";
import type { System } from "../system.js";
import { loadConfiguration } from "./load.js";
import { configurationPlace, lastValidFile } from "./place.js";
import type { ConfigurationFile } from "./schema.js";

/** The configuration that a look goes by, with what an action would say of it; `refused` where none is usable. */
export type InUse =
  | { readonly kind: "usable"; readonly file: ConfigurationFile; readonly warnings: readonly Message[] }
  | { readonly kind: "refused"; readonly why: readonly Message[] };

/** Reads it as an action does; without one the defaults apply. `config` is the configuration where one was named. */
export async function configurationInUse(config: string | undefined, system: System): Promise<InUse> {
  const loaded = await loadConfiguration(configurationPlace(config, system), lastValidFile(system));
  switch (loaded.kind) {
    case "none":
      return { kind: "usable", file: {}, warnings: [] };
    case "usable":
      return { kind: "usable", file: loaded.content, warnings: loaded.warnings };
    case "unusable":
      return { kind: "refused", why: loaded.problems };
  }
}
