import { actions } from "../actions.js";
import { effective } from "../configuration/effective.js";
import { loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import type { System } from "../system.js";
import type { Values } from "./candidates.js";

/** What a node knows of the values that a command line can take. Nothing is started. */
export function valuesOn(system: System): Values {
  return async (name) => {
    switch (name.toLowerCase()) {
      case "tag":
      case "tags":
        return tags(system);
      case "action":
        return Object.keys(actions);
      case "subject": {
        const { everyName } = await import("../explain/subject.js");
        return everyName();
      }
      case "run":
        return newestRuns(system);
      case "assertion":
        return assertionsAndGroups();
      case "manager":
        return ways(system);
      case "language":
        return ["en", "ja"];
      default:
        return [];
    }
  };
}

/** So many runs are offered, the newest ones. */
const mostRuns = 20;

/** The ids of the newest runs on this node, by the names of their records. */
async function newestRuns(system: System): Promise<string[]> {
  const { openSources } = await import("../recorded/open-sources.js");
  const { runNamedBy } = await import("../recorded/killed-runs.js");
  const opened = await openSources([], await configurationOn(system), system);
  if (opened.kind === "refused") return [];
  const names = opened.sources.flatMap(({ files }) => files.map(runNamedBy));
  return names.toSorted().slice(-mostRuns);
}

/** By their names, as `volkit alarm test --manager` takes them. */
async function ways(system: System): Promise<string[]> {
  const { everyWay } = await import("../alarm/ways.js");
  return everyWay(effective(await configurationOn(system)).settings.snmp).map(({ name }) => name);
}

async function assertionsAndGroups(): Promise<string[]> {
  const { groups, listAssertions } = await import("@volkit/kit-tester");
  return [...groups, ...listAssertions().map(({ id }) => id)];
}

async function tags(system: System): Promise<string[]> {
  return Object.keys((await configurationOn(system)).resources ?? {});
}

async function configurationOn(system: System): Promise<ConfigurationFile> {
  const loaded = await loadConfiguration(configurationPlace(undefined, system), lastValidFile(system));
  return loaded.kind === "usable" ? loaded.content : {};
}
