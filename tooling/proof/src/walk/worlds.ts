import { defaultSettings, type Peer, type Settings } from "@volkit/kit-orchestrator";
import type { ActionName, World } from "./path.js";

const volume = { letter: "E", name: "E:" } as const;

/** What a world differs in from the plain one: NODEA, its peer NODEB at a configured address, the defaults. */
export interface Differences {
  readonly peers?: readonly Peer[] | "from eqv_list";
  readonly emcmd?: Partial<Settings["emcmd"]>;
  readonly vss?: Partial<Settings["vss"]>;
  readonly splitBrain?: Partial<Settings["splitBrain"]>;
  readonly writeCheck?: Settings["writeCheck"];
}

export const nodeB: Peer = { node: "NODEB", tag: "Vol.E", addresses: ["10.0.0.2"] };

/** A world of the volume E: with the tag Vol.E, seen from NODEA. */
export function worldOf(action: ActionName, differs: Differences = {}, name?: string): World {
  const { peers = [nodeB], emcmd, vss, splitBrain, writeCheck } = differs;
  return {
    name: name === undefined ? action : `${action}, ${name}`,
    action,
    resource: {
      tag: "Vol.E",
      node: "NODEA",
      volume,
      root: "E:\\",
      ...(peers === "from eqv_list" ? {} : { peers }),
    },
    settings: {
      emcmd: { ...defaultSettings.emcmd, ...emcmd },
      vss: { ...defaultSettings.vss, ...vss },
      splitBrain: { ...defaultSettings.splitBrain, ...splitBrain },
      writeCheck: writeCheck ?? defaultSettings.writeCheck,
    },
  };
}
