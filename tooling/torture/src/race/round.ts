import type { Random } from "../random.js";

const actions = ["quickCheck", "deepCheck", "restore", "remove"] as const;

export type Action = (typeof actions)[number];

/** What happens to one run of a round, and what the round is counted under. */
export const disturbances = {
  none: "nobody is disturbed",
  killed: "one is killed",
  stopped: "one is stopped",
  "set back": "the clock is set back",
  hangs: "a tool hangs",
} as const;

type Disturbance = keyof typeof disturbances;

const kinds: readonly Disturbance[] = ["none", "killed", "stopped", "set back", "hangs"];

/** A run of a round: what it does, and when it begins, in seconds from the round's beginning. */
export interface Actor {
  readonly action: Action;
  readonly at: number;
}

/** Some actions at nearly the same moment; what is disturbed is the first. */
export interface Round {
  readonly actors: readonly Actor[];
  readonly disturbance: Disturbance;
  /** When the first is disturbed, in seconds from its beginning. */
  readonly after: number;
  readonly name: string;
}

/** So many rounds, as chance will have them. */
export function roundsOf(count: number, random: Random): readonly Round[] {
  return Array.from({ length: count }, (_, index) => roundOf(index, random));
}

function roundOf(index: number, random: Random): Round {
  const disturbance = kinds[index % kinds.length] ?? "none";
  const actors = Array.from({ length: 2 + Math.floor(random.next() * 2) }, () => ({
    action: actions[Math.floor(random.next() * actions.length)] ?? "quickCheck",
    at: random.next() * 0.5,
  }));
  const after = 0.02 + random.next() * 0.6;
  const who = actors.map(({ action, at }) => `${action} at ${at.toFixed(3)}`).join(", ");
  const what = disturbance === "none" ? "" : `, ${disturbance} after ${after.toFixed(3)}`;
  return { actors, disturbance, after, name: `round ${index}: ${who}${what}` };
}
