/** Anything JSON can hold: the room that other kits' tools have for their own state. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * The whole of a simulated cluster, as plain JSON. Every tool's answer is computed from it, and what a tool
 * changes is a new `Cluster`; nothing else remembers anything.
 */
export interface Cluster {
  /** The format of this state; a lab written by another format is not read. */
  readonly format: 1;
  readonly nodes: readonly LabNode[];
  /** The links that are cut; a link that is not named here is up. */
  readonly linksDown: readonly Link[];
  /** The traps the cluster's SNMP manager has received, the oldest first. */
  readonly traps: readonly Trap[];
  /** The tools that misbehave, each on its node. */
  readonly toolFaults: readonly ToolFault[];
  /** Whether `ins_setst` takes the state OSF, which its published synopsis does not name (open). */
  readonly acceptsOsf: boolean;
  /** Room for the state of tools that other kits add, by a name of their choice. */
  readonly extra: Readonly<Record<string, JsonValue>>;
}

/** The language of a node's Windows: decides the words of some tools, and their bytes (`ja` prints CP932). */
export type Language = "en" | "ja";

/** One node: a machine with Windows, DataKeeper and LifeKeeper on it. */
export interface LabNode {
  /** LifeKeeper's system name, which is the computer's name too. */
  readonly name: string;
  /** The address its mirrors use. */
  readonly address: string;
  /** A node without power runs nothing, and nobody reaches it. */
  readonly power: "up" | "down";
  readonly language: Language;
  /** The state of the service `LifeKeeper`, as `sc query` numbers and names it. */
  readonly service: ServiceState;
  /** The LifeKeeper flags that are up on it, by their names. */
  readonly flags: readonly string[];
  /** The resources that its LifeKeeper holds. */
  readonly instances: readonly Instance[];
  /** What `eqv_list` shows on it. */
  readonly equivalencies: readonly Equivalency[];
  readonly volumes: readonly LabVolume[];
}

/** A service's state as `sc query` prints it: `4 RUNNING`, `3 STOP_PENDING`. */
export interface ServiceState {
  readonly number: number;
  readonly name: string;
}

/** LifeKeeper's resource states: in service protected or not, out of service unimpaired or failed. */
export type ResourceState = "ISP" | "ISU" | "OSU" | "OSF";

/** A resource instance in a node's LifeKeeper, by the fields that `ins_list` prints after the system's name. */
export interface Instance {
  /** `filesys` for a volume (vendor's manual). */
  readonly app: string;
  /** `volume` for a volume (vendor's manual). */
  readonly type: string;
  readonly tag: string;
  readonly id: string;
  /** Particular to the type; byte 0x02 splits its parts. */
  readonly info: string;
  readonly state: ResourceState;
}

/** What makes a resource here and one on another node the same resource. */
export interface Equivalency {
  /** The resource's tag here. */
  readonly tag: string;
  /** The other node. */
  readonly node: string;
  /** The resource's tag there. */
  readonly otherTag: string;
  /** What `eqv_list` prints last (assumed); nothing in the lab goes by it. */
  readonly priority: number;
}

/** A volume of one node. */
export interface LabVolume {
  /** The drive letter, upper case, without a colon. */
  readonly letter: string;
  /** The volume's GUID without braces; it differs from node to node. */
  readonly guid: string;
  readonly mirror: Mirror;
  /** By LOCKVOLUME, or as a target. */
  readonly lockedByDataKeeper: boolean;
  /** As `volume -d` shows it, and `volume -u` takes it off. */
  readonly lockedByLifeKeeper: boolean;
  /** chkntfs finds its file system dirty. */
  readonly dirty: boolean;
  /** Open files keep it from being locked. */
  readonly busy: boolean;
  /** False: writing fails although nothing locks it. */
  readonly writable: boolean;
  /** The copies of this volume, wherever they are stored. */
  readonly shadowCopies: readonly ShadowCopy[];
  /** The letters of the volumes whose shadow copies this volume stores: its storage associations. */
  readonly storesCopiesOf: readonly string[];
  readonly schedule: Schedule;
}

/** The scheduled task that makes a volume's shadow copies. */
export type Schedule = "absent" | "disabled" | "enabled";

/** A shadow copy: its device is `HarddiskVolumeShadowCopyN`. Only a client-accessible one can be deleted by vssadmin. */
export interface ShadowCopy {
  readonly number: number;
  readonly clientAccessible: boolean;
}

/** What a mirror is doing. EMCMD prints a number for each. */
export type MirrorState = "mirroring" | "resync" | "broken" | "paused" | "resync-pending";

/**
 * A node's part in the mirror of a volume. Each side holds what it believes: a target's state is its own, and
 * can differ from its source's (seen in public scripts after a crash).
 */
export type Mirror =
  | { readonly role: "none" }
  | { readonly role: "source"; readonly targets: readonly MirrorTarget[] }
  | { readonly role: "target"; readonly source: string; readonly state: MirrorState };

/** One target of a source, by its node, and what the source says of the mirror to it. */
export interface MirrorTarget {
  readonly node: string;
  readonly state: MirrorState;
}

/** The connection between two nodes, in either order. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

/** A trap as the manager received it, the node being the one it speaks of. */
export interface Trap {
  readonly node: string;
  /** SNMPv1's numbers: the seed's trap is 6 and 160. */
  readonly generic: number;
  readonly specific: number;
  /** What it carries, in order. */
  readonly strings: readonly string[];
}

/** How a tool misbehaves: the faults of these names. */
export type Misbehaviour =
  | "exit"
  | "hang"
  | "hang-with-child"
  | "hang-deaf"
  | "garbage"
  | "empty"
  | "flood"
  | "crash"
  | "leave-child"
  | "close-early"
  | "frozen"
  | "missing"
  | "unstartable";

/** A program of one node that does not do its work. */
export interface ToolFault {
  readonly node: string;
  /** A tool by its bare name, or a verb of EMCmd. */
  readonly on: string;
  readonly does: Misbehaviour;
  /** The exit status of `exit`; 0 for the others. */
  readonly code: number;
  /** The folder that `frozen` writes to; empty for the others. */
  readonly path: string;
  /** How often it still happens; 0 is always. */
  readonly times: number;
  /** How many starts still go well before it happens. */
  readonly after: number;
}
