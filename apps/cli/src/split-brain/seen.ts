import { isCheck } from "../actions.js";
import { reasonOf } from "../reason.js";
import { newestFirst, type RecordsOf } from "../records/newest-first.js";
import type { RecordedRun } from "../recorded/recorded-run.js";

/**
 * What the checks of this node have seen of a split brain, by their records; times as the records have them.
 * - `seen`: every check from `first` to `last` that could tell found one; `before` is the last one that found none
 * - `never`: no check that is recorded found one since the last that found none
 * - `no check`: none is recorded that could have told
 * - `unknown`: the records cannot be read
 */
export type Seen =
  | {
      readonly kind: "seen";
      readonly first: string;
      readonly last: string;
      readonly before: string | undefined;
    }
  | { readonly kind: "never" | "no check" }
  | { readonly kind: "unknown"; readonly why: string };

/** Goes back in the records of checks to where the split brain was not there yet. */
export async function splitBrainSeen(folder: string, of: RecordsOf, now: number): Promise<Seen> {
  const found: RecordedRun[] = [];
  try {
    for await (const file of newestFirst(folder, of, now)) {
      if (file.kind === "unreadable" || !isCheck(file.run.action)) continue;
      if (says(file.run, "VK321")) found.push(file.run);
      else if (couldTell(file.run)) return seenIn(found, file.run);
    }
  } catch (error) {
    return { kind: "unknown", why: reasonOf(error) };
  }
  return seenIn(found, undefined);
}

function seenIn(found: readonly RecordedRun[], before: RecordedRun | undefined): Seen {
  const [last, first] = [found.at(0), found.at(-1)];
  if (last === undefined || first === undefined) return { kind: before === undefined ? "no check" : "never" };
  return { kind: "seen", first: first.startedAt, last: last.startedAt, before: before?.startedAt };
}

/** A check that came to its end on a source whose peers all told their role. */
function couldTell(run: RecordedRun): boolean {
  if (run.outcome !== "succeeded" || run.interrupted !== null) return false;
  return !["12030", "VK140", "VK145", "VK302", "VK320", "VK324"].some((id) => says(run, id));
}

function says({ messages }: RecordedRun, id: string): boolean {
  return messages.some((message) => message.id === id);
}
