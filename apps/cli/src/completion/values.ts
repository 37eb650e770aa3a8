import { actions } from "../actions.js";
import { loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import type { System } from "../system.js";
import type { Values } from "./candidates.js";

/** What a node knows of the values that a command line can take. Nothing is started. */
export function valuesOn(system: System): Values {
  return async (name) => {
    switch (name.toLowerCase()) {
      case "tag":
        return tags(system);
      case "action":
        return Object.keys(actions);
      case "subject": {
        const { everyName } = await import("../explain/subject.js");
        return everyName();
      }
      case "language":
        return ["en", "ja"];
      default:
        return [];
    }
  };
}

async function tags(system: System): Promise<string[]> {
  const loaded = await loadConfiguration(configurationPlace(undefined, system), lastValidFile(system));
  return loaded.kind === "usable" ? Object.keys(loaded.content.resources ?? {}) : [];
}
