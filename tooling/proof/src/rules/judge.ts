import type { Asked, Path } from "../walk/path.js";
import { hasEnd, isAsked, isSaid } from "./look.js";
import type { Rule } from "./rule.js";

/** What rules have come to over many paths. */
export interface Judged {
  /** By a rule's name: on how many paths what it is about occurred. */
  readonly held: ReadonlyMap<string, number>;
  /** By a rule's name: the first path that broke it, in words, and how many did. */
  readonly broken: ReadonlyMap<string, { readonly first: string; readonly paths: number }>;
}

/** Holds paths against rules, one after the other. A path without an end is judged by that alone. */
export function judge(rules: readonly Rule[]): {
  readonly hear: (path: Path) => void;
  readonly judged: Judged;
} {
  const held = new Map<string, number>();
  const broken = new Map<string, { first: string; paths: number }>();
  return {
    judged: { held, broken },
    hear: (path) => {
      for (const { name, check } of rules) {
        if (!hasEnd(path.end) && name !== "ends") continue;
        const finding = check(path);
        if (finding === "beside") continue;
        held.set(name, (held.get(name) ?? 0) + 1);
        if (finding === "holds") continue;
        const before = broken.get(name);
        const first = before?.first ?? `${finding.broken}\n    ${inWords(path)}`;
        broken.set(name, { first, paths: (before?.paths ?? 0) + 1 });
      }
    },
  };
}

/** A path in a line: its world, what was asked and answered, what was said, and the end. */
export function inWords({ world, events, end }: Path): string {
  const told = events.flatMap((event) => {
    if (isAsked(event)) return [answered(event)];
    return isSaid(event) ? [event.id] : [];
  });
  return `${world.name}: ${told.join("; ")}; ${end}`;
}

function answered({ line, answer }: Asked): string {
  return `${line} = ${answer}`;
}
