import { defaultSettings, type Resource, type Settings } from "@volkit/kit-orchestrator";
import { parseVolume, type Command } from "@volkit/tool-command";

/** The ways a site can have set the kit up, by the names that histories know them by. */
export const siteNames = [
  "as shipped",
  "peers configured",
  "peer copies when present",
  "peer copies kept",
  "split brain left alone",
  "unknown shadow copies go on",
] as const;

export type SiteName = (typeof siteNames)[number];

/** The settings of a site. */
export function settingsOf(site: SiteName): Settings {
  const { vss } = defaultSettings;
  switch (site) {
    case "as shipped":
    case "peers configured":
      return defaultSettings;
    case "peer copies when present":
      return { ...defaultSettings, vss: { ...vss, peerDelete: "when-present" } };
    case "peer copies kept":
      return { ...defaultSettings, vss: { ...vss, peerDelete: "never" } };
    case "split brain left alone":
      return {
        ...defaultSettings,
        splitBrain: { ...defaultSettings.splitBrain, keepPeerShadows: true, keepPeerState: true },
      };
    case "unknown shadow copies go on":
      return { ...defaultSettings, vss: { ...vss, unknown: "continue" } };
  }
}

/** The one resource that histories are about, as a node of the lab has it. */
export function resourceOn(site: SiteName, node: string, nodes: readonly string[]): Resource {
  const volume = parseVolume("E:");
  if (volume === undefined) throw new Error("E: is a volume");
  const resource = { tag: "Vol.E", volume, node };
  if (site !== "peers configured") return resource;
  const peers = nodes.filter((name) => name !== node);
  return { ...resource, peers: peers.map((name) => ({ node: name, tag: "Vol.E", addresses: [] })) };
}

/** Seconds: the defaults of the configuration. */
export function deadlineOf({ deadlines }: Pick<Command<unknown>, "deadlines">): number {
  return deadlines.includes("SWITCHOVERVOLUME") ? 600 : 30;
}
