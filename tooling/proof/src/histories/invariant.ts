import type { Cluster } from "@volkit/cluster-lab";
import type { Called, Change, OneRun, Outcome } from "./one-run.js";
import type { Kit } from "./kit.js";
import type { SiteName } from "./site.js";

/** What stays the same through a history. */
export interface Scene {
  readonly kit: Kit;
  readonly site: SiteName;
}

/** What the invariants are shown: every command, every other change, and how every action ended. */
export type What =
  | { readonly kind: "called"; readonly run: OneRun; readonly called: Called }
  | { readonly kind: "changed"; readonly change: Change }
  | { readonly kind: "ended"; readonly run: OneRun; readonly outcome: Outcome };

/** Such a thing with the cluster after it, and the time in seconds. */
export type Moment = What & { readonly scene: Scene; readonly clock: number; readonly cluster: Cluster };

/** What an invariant says of a moment: its premise is not there, it held, or how it was broken. */
export type Judgement =
  | { readonly kind: "not concerned" }
  | { readonly kind: "held" }
  | { readonly kind: "known limit"; readonly what: string }
  | { readonly kind: "broken"; readonly how: string };

export const notConcerned: Judgement = { kind: "not concerned" };
export const held: Judgement = { kind: "held" };

export function broken(how: string): Judgement {
  return { kind: "broken", how };
}

/** Something that holds in every history, with the condition under which it does. */
export interface Invariant {
  readonly name: string;
  /** The rule with its condition, for people. */
  readonly says: string;
  /** Begins to watch one history. */
  readonly watch: () => (moment: Moment) => Judgement | Promise<Judgement>;
}

/** An invariant that remembers nothing from one moment to the next. */
export function atOnce(
  name: string,
  says: string,
  judge: (moment: Moment) => Judgement | Promise<Judgement>,
): Invariant {
  return { name, says, watch: () => judge };
}
