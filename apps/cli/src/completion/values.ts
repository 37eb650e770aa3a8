import { readdir } from "node:fs/promises";
import { actions } from "../actions.js";
import { loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { recordFolder } from "../records/folder.js";
import type { System } from "../system.js";
import type { Values } from "./candidates.js";

/** What a node knows of the values that a command line can take. Nothing is started. */
export function valuesOn(system: System): Values {
  return async (name) => {
    switch (name.toLowerCase()) {
      case "tag":
      case "tags":
        return tags(system);
      case "run":
        return newestIds(system);
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

/** So many runs are offered. */
const mostRuns = 20;

/** The ids of the newest runs on this node, by the names of their records. */
async function newestIds(system: System): Promise<string[]> {
  const folder = recordFolder(await configurationOn(system), system);
  const names = folder === undefined ? [] : await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => /^(\d{8}T\d{9}Z-\S+)\.json$/.exec(name)?.[1] ?? []);
  return ids.toSorted().slice(-mostRuns);
}

async function tags(system: System): Promise<string[]> {
  return Object.keys((await configurationOn(system)).resources ?? {});
}

async function configurationOn(system: System): Promise<ConfigurationFile> {
  const loaded = await loadConfiguration(configurationPlace(undefined, system), lastValidFile(system));
  return loaded.kind === "usable" ? loaded.content : {};
}
