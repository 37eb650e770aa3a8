import type { Volume } from "@volkit/tool-command";

/** Another node that holds the resource. */
export interface Peer {
  /** Its LifeKeeper system name. */
  readonly node: string;
  /** The resource's tag there. */
  readonly tag: string;
  /** The addresses its mirror goes to, where the configuration names them. */
  readonly addresses: readonly string[];
}

/** What a procedure is about: one volume resource, seen from one node. */
export interface Resource {
  /** Its LifeKeeper tag on this node. */
  readonly tag: string;
  /** The volume that the tag stands for, found before the procedure. */
  readonly volume: Volume;
  /** The full path of the volume's root on this node; absent where nothing says it. */
  readonly root?: string;
  /** This node's LifeKeeper system name. */
  readonly node: string;
  /** The configured peers, which replace what LifeKeeper says; absent where the configuration names none. */
  readonly peers?: readonly Peer[];
}
