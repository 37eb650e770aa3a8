import { armsOf, type Arm } from "./arms.js";
import type { Route } from "./route.js";
import type { Asking, State } from "./state.js";
import { timesOf, turnsBy } from "./unfold.js";

/** A question, and the arm of it that was taken. */
export interface Taken {
  readonly state: Asking;
  readonly arm: Arm;
}

/**
 * All paths that end in the same arm. They pass the same questions again and again, whatever happened between them:
 * so a row is a sequence of stretches, from one such question to the next, each with its alternatives. Every choice
 * of one alternative a stretch, and of one answer an arm, is a path.
 */
export interface Row {
  readonly stretches: readonly (readonly (readonly Taken[])[])[];
  readonly end: Arm;
  readonly paths: number;
}

/** The rows of a folded procedure: one for each arm that ends it, in the order in which they are reached. */
export function rowsOf(start: State): readonly Row[] {
  const byEnd = new Map<Arm, (readonly Taken[])[]>();
  const armsBy = new Map<Asking, readonly Arm[]>();
  const go = (state: State, before: readonly Taken[]): void => {
    if (state.kind === "ended") return;
    const arms = armsBy.get(state) ?? armsOf(state);
    armsBy.set(state, arms);
    for (const arm of arms) {
      const taken = [...before, { state, arm }];
      if (arm.to.kind === "ended") byEnd.set(arm, [...(byEnd.get(arm) ?? []), taken]);
      else go(arm.to, taken);
    }
  };
  go(start, []);
  return [...byEnd].map(([end, passages]) => rowOf(end, passages));
}

function rowOf(end: Arm, passages: readonly (readonly Taken[])[]): Row {
  const [first = []] = passages;
  const always = first.filter(({ state }) =>
    passages.every((one) => one.some((taken) => taken.state === state)),
  );
  const stretches = always.map(({ state }, at) => alternativesFrom(state, always[at + 1]?.state, passages));
  const paths = passages.reduce(
    (sum, passage) => sum + passage.reduce((times, one) => times * timesOfArm(one), 1),
    0,
  );
  return { stretches, end, paths };
}

function alternativesFrom(
  from: Asking,
  until: Asking | undefined,
  passages: readonly (readonly Taken[])[],
): readonly (readonly Taken[])[] {
  const found = new Map<string, readonly Taken[]>();
  for (const passage of passages) {
    const begins = passage.findIndex(({ state }) => state === from);
    const ends = until === undefined ? passage.length : passage.findIndex(({ state }) => state === until);
    const stretch = passage.slice(begins, ends);
    found.set(stretch.map(({ state, arm }) => `${state.id} ${arm.to.id}`).join(","), stretch);
  }
  return [...found.values()];
}

function timesOfArm({ state, arm }: Taken): number {
  return arm.ways.reduce((sum, way) => sum + timesOf(state, way), 0);
}

/** Every route that a row stands for. */
export function* routesOfRow({ stretches, end }: Row): Generator<Route> {
  if (end.to.kind !== "ended") return;
  const { exit } = end.to;
  for (const taken of choicesOf(stretches)) {
    const options = taken.flat().map(({ state, arm }) => arm.ways.flatMap((way) => turnsBy(state, way)));
    for (const turns of choicesOf(options)) yield { turns: turns.flat(), exit };
  }
}

/** Every way to choose one of each. */
function* choicesOf<One>(from: readonly (readonly One[])[]): Generator<readonly One[]> {
  const [first, ...others] = from;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const one of first) for (const more of choicesOf(others)) yield [one, ...more];
}
