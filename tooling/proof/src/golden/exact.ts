import type { Path } from "../walk/path.js";
import { routesOfRow, rowsOf } from "./ends.js";
import type { Folded } from "./fold-paths.js";
import { exitOf, lookingUp, type Route } from "./route.js";
import type { State, Said } from "./state.js";

/**
 * Holds the rows of the tables against the paths that were walked: written out again they have to be these paths, each
 * once. Compared is all that happened (questions, answers, messages, pauses, exit status), read from the paths
 * themselves and not from their folding. Says what does not fit; undefined where all does.
 */
export function inexactIn(paths: readonly Path[], { whole }: Folded): string | undefined {
  const walked = new Set(paths.map(deedsOfPath));
  if (walked.size !== paths.length) return `${paths.length - walked.size} paths cannot be told apart`;
  let rows = 0;
  const missing = new Set(walked);
  for (const deeds of writtenOut(whole)) {
    rows += 1;
    if (!walked.has(deeds)) return `the table has a path that was not walked:\n${deeds}`;
    if (!missing.delete(deeds)) return `the table has a path twice:\n${deeds}`;
  }
  const [lost] = missing;
  if (lost !== undefined) return `the table lacks ${missing.size} of ${walked.size} paths:\n${lost}`;
  return rows === paths.length ? undefined : `the table has ${rows} paths in place of ${paths.length}`;
}

function deedsOfPath(path: Path): string {
  const deeds = path.events.flatMap((event) => {
    switch (event.kind) {
      case "asked":
        return [`${event.step} asks ${event.line}: ${event.answer}`];
      case "looked up":
        return [`${lookingUp(event).step} asks ${lookingUp(event).line}: ${event.answer}`];
      case "said":
        return [`${event.step} says ${event.id}`];
      case "paused":
        return [`pauses ${event.seconds}`];
      case "noted":
        return [];
    }
  });
  return together([...deeds, `exit ${exitOf(path)}`]);
}

/** What happened, whatever came first: the tables may show two reads that overlap in either order. */
function together(deeds: readonly string[]): string {
  return deeds.toSorted().join("\n");
}

function* writtenOut(whole: State): Generator<string> {
  const parts = new Map<State, readonly (readonly string[])[]>();
  const waysThrough = (part: State): readonly (readonly string[])[] => {
    const ways = parts.get(part) ?? [...routesFrom(part)].map((route) => deedsOfRoute(route));
    parts.set(part, ways);
    return ways;
  };
  for (const route of routesFrom(whole)) {
    const own = [...deedsOfRoute(route), `exit ${route.exit}`];
    const part = route.turns.find(({ question }) => question.part !== undefined)?.question.part;
    if (part === undefined) yield together(own);
    else for (const more of waysThrough(part)) yield together([...own, ...more]);
  }
}

function* routesFrom(start: State): Generator<Route> {
  for (const row of rowsOf(start)) yield* routesOfRow(row);
}

function deedsOfRoute({ turns }: Route): readonly string[] {
  return turns.flatMap(({ question: { step, line, part }, answer, said, paused }) => [
    ...(part === undefined ? [`${step} asks ${line}: ${answer}`] : []),
    ...said.map((one: Said) => `${one.step} says ${one.id}`),
    ...(paused === 0 ? [] : [`pauses ${paused}`]),
  ]);
}
