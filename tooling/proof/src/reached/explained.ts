import { messageTable } from "@volkit/kit-orchestrator";
import { messageSeen, type Effect, type Way } from "@volkit/kit-orchestrator/explain";
import { isSaid } from "../rules/look.js";
import type { Path } from "../walk/path.js";

/** What `volkit explain` tells of a message as a step says it. */
interface Told {
  readonly always: readonly string[];
  readonly effect: Effect;
}

/**
 * Holds what is explained, which comes from few ways through the procedures, against every path: the commands that
 * are said to come before a message always do, and it does to the exit status what is said of it.
 */
export function explained(ways: readonly Way[]): {
  readonly hear: (path: Path) => void;
  readonly wrong: () => readonly string[];
} {
  const told = toldOf(ways);
  const wrong = new Map<string, string>();
  return {
    hear: (path) => {
      path.events.forEach((event, at) => {
        if (!isSaid(event)) return;
        const name = `${event.id} in ${event.step}`;
        const why = wrongIn(path, at, told.get(name));
        if (why !== undefined && !wrong.has(name)) wrong.set(name, `${name}, ${path.world.name}: ${why}`);
      });
    },
    wrong: () => [...wrong.values()],
  };
}

function toldOf(ways: readonly Way[]): ReadonlyMap<string, Told> {
  const ids = Object.keys(messageTable).filter((id): id is keyof typeof messageTable => id in messageTable);
  return new Map(
    ids.flatMap((id) =>
      messageSeen(ways, id).map(({ step, before, effect }) => {
        const always = before.filter(({ often }) => often === "always");
        return [`${id} in ${step}`, { always: always.map(({ command }) => nameless(command)), effect }];
      }),
    ),
  );
}

function wrongIn({ events, end }: Path, at: number, told: Told | undefined): string | undefined {
  if (told === undefined) return "explain does not know that it is said there";
  const before = events.slice(0, at).flatMap((event) => (event.kind === "asked" ? nameless(event.line) : []));
  const missing = told.always.find((command) => !before.includes(command));
  if (missing !== undefined) return `"${missing}" does not always come before it`;
  if (told.effect.kind !== "open" && told.effect.verdict !== end) return `the action ends as ${end}`;
  const isLast = events.slice(at + 1).every(({ kind }) => kind === "noted");
  if (told.effect.kind === "ends" && !isLast) return "it is not the last thing that the action does";
  return undefined;
}

/** Worlds differ in what they call a volume, its task and its root. */
function nameless(line: string): string {
  return line
    .replace(/\{[0-9a-f-]+\}/i, "{}")
    .replace(/ (?:--root|--lock-folder) \S+/g, "")
    .replace(/ E:?$/, "");
}
