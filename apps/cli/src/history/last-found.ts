import { isCheck } from "../actions.js";
import type { Entry } from "./entry.js";
import type { Finding } from "./finding.js";
import { cameToItsEnd } from "./result.js";

/** A finding that differs from the last one of its kind; null where nothing was found out about it. */
export interface FindingChange extends Pick<Finding, "about" | "peer"> {
  readonly before: string | null;
  readonly now: string | null;
}

type Found = ReadonlyMap<string, Finding>;

/**
 * Remembers what the runs of one tag on one node found, and tells what each found differently. A finding is compared
 * with the last run that had it, whichever that was: the runs between may not have looked. That nothing is found out any
 * more is told of a check that came to its end, against the one before it of the same action in the same role; a restore or
 * remove looks at what its way needs.
 */
export function lastFound(): (entry: Entry) => readonly FindingChange[] {
  const values = new Map<string, string | null>();
  const whole = new Map<string, Found>();
  return (entry) => {
    const now = foundIn(entry);
    const isWhole = isCheck(entry.action) && cameToItsEnd(entry);
    const before = whole.get(entry.action);
    const told = [...now].flatMap(([key, finding]) => differing(finding, lastOf(key, before)));
    const lost = isWhole && before !== undefined && isSameRole(before, now) ? missing(before, now) : [];
    for (const [key, { value }] of now) values.set(key, value);
    const newlyLost = lost.filter(([key]) => values.get(key) !== null);
    for (const [key] of newlyLost) values.set(key, null);
    if (isWhole) whole.set(entry.action, now);
    return [
      ...told,
      ...newlyLost.map(([, { about, peer, value }]) => ({ about, peer, before: value, now: null })),
    ];
  };

  /** Undefined where nobody looked before. */
  function lastOf(key: string, before: Found | undefined): string | null | undefined {
    return values.has(key) ? (values.get(key) ?? null) : before === undefined ? undefined : null;
  }
}

function foundIn({ found }: Entry): Found {
  return new Map(found.map((finding) => [JSON.stringify([finding.about, finding.peer]), finding]));
}

function differing({ about, peer, value }: Finding, before: string | null | undefined): FindingChange[] {
  return before === undefined || before === value ? [] : [{ about, peer, before, now: value }];
}

function missing(before: Found, now: Found): readonly [key: string, finding: Finding][] {
  return [...before].filter(([key]) => !now.has(key));
}

/** What a node is not asked in its role is not missing. */
function isSameRole(before: Found, now: Found): boolean {
  const role = (found: Found) => [...found.values()].find(({ about }) => about === "role")?.value;
  return role(now) === undefined || role(before) === role(now);
}
