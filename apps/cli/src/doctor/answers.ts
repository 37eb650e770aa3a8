import type { MirrorAnswer } from "@volkit/emcmd-parser";
import type { Peer } from "@volkit/kit-orchestrator";
import type {
  AllInstancesAnswer,
  EquivalencyAnswer,
  FlagState,
  InstanceAnswer,
  ServiceState,
  SystemsAnswer,
  SystemState,
} from "@volkit/lifekeeper";
import type { Done, Volume } from "@volkit/tool-command";
import type { LifeKeeperLock } from "@volkit/volume-locker";
import type { Listing, VolumeGuid } from "@volkit/vss-manager";
import type { CodePage } from "../install/code-page.js";
import type { Asked } from "./asker.js";

/** What the node was asked about itself. */
export interface NodeAnswers {
  readonly systems: Asked<SystemsAnswer>;
  readonly volumes: Asked<AllInstancesAnswer>;
  readonly service: Asked<ServiceState>;
  readonly codePage: Asked<CodePage>;
}

/** What was asked about a resource, here and on every peer. */
export interface ResourceAnswers {
  readonly tag: string;
  readonly instance: Asked<InstanceAnswer>;
  readonly equivalencies: Asked<EquivalencyAnswer>;
  /** The configured ones, else those LifeKeeper names; this node left out. */
  readonly peers: readonly Peer[];
  /** Undefined where neither configuration nor LifeKeeper says which volume it is. */
  readonly here: VolumeAnswers | undefined;
  readonly there: readonly PeerAnswers[];
}

/** What was asked on this node about a volume. */
export interface VolumeAnswers {
  readonly volume: Volume;
  readonly mirror: Asked<MirrorAnswer>;
  readonly lock: Asked<LifeKeeperLock>;
  readonly storage: Asked<Listing>;
  readonly shadows: Asked<Listing>;
  readonly guid: Asked<VolumeGuid>;
  /** Undefined where the volume's GUID is not known. */
  readonly task: Asked<Done> | undefined;
  readonly dirty: Asked<Done>;
  /** Whether the flag of a split brain is up. */
  readonly flag: Asked<FlagState>;
}

/** What was asked of a peer, by each of the ways to it, and about it. */
export interface PeerAnswers {
  readonly peer: Peer;
  readonly equivalencies: Asked<EquivalencyAnswer>;
  readonly instance: Asked<InstanceAnswer>;
  /** What this node's LifeKeeper says of the peer. */
  readonly system: Asked<SystemState>;
  /** Undefined where the volume is not known. */
  readonly mirror: Asked<MirrorAnswer> | undefined;
  /** By lcdremexec; undefined where the volume is not known. */
  readonly guid: Asked<VolumeGuid> | undefined;
  /** Whether the flag of a split brain is up there; undefined where the volume is not known. */
  readonly flag: Asked<FlagState> | undefined;
}
