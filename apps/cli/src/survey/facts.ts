import type { MirrorAnswer, MirrorState } from "@volkit/emcmd-parser";
import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Volume } from "@volkit/tool-command";
import type { Known } from "../known.js";
import type { RecordedRun } from "../recorded/recorded-run.js";

/** A node's mirrors of the volume as it tells them itself: `role`, and every line (GETMIRRORVOLINFO). */
export type MirrorsThere = Extract<MirrorAnswer, { readonly kind: "mirror" }>;

/** A resource in a node's LifeKeeper: its state as it stands there (`ISP`, `OSU`), or that there is no such tag. */
export type StateThere = { readonly kind: "state"; readonly state: string } | { readonly kind: "absent" };

/** The newest record of the resource on a node; `unreadable` are newer files that cannot be read as one. */
export type LastRun =
  | { readonly kind: "none" }
  | { readonly kind: "run"; readonly run: RecordedRun; readonly unreadable: readonly string[] };

/** What one node is, as far as it can be known from this one. */
export interface NodeFacts {
  readonly node: string;
  /** The resource's tag there. */
  readonly tag: string;
  /** Whether it is the node that asks. */
  readonly isHere: boolean;
  /** How this node's LifeKeeper sees it (`sys_getst`). A dead one is asked all the same. */
  readonly seen: Known<"alive" | "dead">;
  readonly mirrors: Known<MirrorsThere>;
  readonly state: Known<StateThere>;
  readonly lifeKeeperLock: Known<"locked" | "unlocked">;
  /** Always unknown: what would show it has no known source. */
  readonly dataKeeperLock: Known<never>;
  readonly shadowCopies: Known<"present" | "absent">;
  /** Whether the volume stores shadow copies, its own or another's: then remove is refused (12039). */
  readonly shadowStorage: Known<"present" | "absent">;
  readonly splitBrainFlag: Known<"raised" | "not raised">;
  /** The state of the service `LifeKeeper` by Windows' name: `RUNNING`, `STOP_PENDING`. */
  readonly service: Known<string>;
  /** What volkit last did with the resource there. */
  readonly lastRun: Known<LastRun>;
}

/** A mirror from a node that says it is source to another one. */
export interface MirrorLink {
  readonly from: string;
  readonly to: string;
  /** Where it leads to; empty where it could not be settled which of the source's lines it is. */
  readonly addresses: readonly string[];
  /** By the source's word, which counts. */
  readonly state: Known<MirrorState>;
  /** By the target's own word; it can differ after a crash. */
  readonly believed: Known<MirrorState>;
}

/** A resource, and everything that could be found out about it from this node. */
export interface Survey {
  readonly tag: string;
  readonly volume: Volume;
  /** This node. */
  readonly here: NodeFacts;
  readonly peers: readonly NodeFacts[];
  /** Why no peer is known; undefined where there are peers. */
  readonly whyNoPeers: Bilingual | undefined;
  /** One for each source and each other node. */
  readonly links: readonly MirrorLink[];
}

/** All nodes, this one first. */
export function nodesOf({ here, peers }: Survey): readonly NodeFacts[] {
  return [here, ...peers];
}

/** The nodes that say of any of their mirrors that they are its source. More than one is a split brain. */
export function sourcesIn(survey: Survey): readonly NodeFacts[] {
  return nodesOf(survey).filter(saysSource);
}

export function saysSource({ mirrors }: NodeFacts): boolean {
  return mirrors.kind === "known" && mirrors.value.mirrors.some(({ role }) => role === "source");
}
