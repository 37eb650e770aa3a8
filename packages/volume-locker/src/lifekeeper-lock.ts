import {
  byExitStatus,
  failureOf,
  isReadable,
  withoutNulls,
  type Command,
  type Done,
  type Ending,
  type Failure,
  type Tool,
  type Volume,
} from "@volkit/tool-command";

const volumeTool: Tool = { name: "volume", home: "lifekeeper" };

/**
 * Whether LifeKeeper holds a lock on a volume.
 * - `locked`: the list of locked volumes shows it, whatever the exit status
 * - `unlocked`: the list was read whole and does not
 * - `unknown`: the list does not show it, and could not be read whole, or is no text
 */
export type LifeKeeperLock =
  | { readonly kind: "locked" }
  | { readonly kind: "unlocked" }
  | { readonly kind: "unknown"; readonly why: Failure };

/** Asks LifeKeeper for the volumes it has locked (seed restore.3). The layout of the list is open. */
export function lifeKeeperLock(volume: Volume): Command<LifeKeeperLock> {
  return {
    tool: volumeTool,
    args: ["-d"],
    effect: "reads",
    deadlines: [volumeTool.name],
    read: (ending) => readLock(ending, volume),
  };
}

function readLock(ending: Ending, volume: Volume): LifeKeeperLock {
  const { text, cut } = ending.stdout;
  if (namesVolume(text, volume) || namesVolume(withoutNulls(text), volume)) return { kind: "locked" };
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "unknown", why: failure };
  if (cut) return { kind: "unknown", why: { kind: "flooded" } };
  return isReadable(text) ? { kind: "unlocked" } : { kind: "unknown", why: { kind: "silent" } };
}

/** Letter and colon in either case, with no ASCII letter, digit or underscore before them: `DATE:` is no `E:`. */
function namesVolume(text: string, volume: Volume): boolean {
  return new RegExp(`(?<![A-Za-z0-9_])${volume.name}`, "i").test(text);
}

/** Takes LifeKeeper's lock off a volume (seed restore.3). */
export function releaseLifeKeeperLock(volume: Volume): Command<Done> {
  return {
    tool: volumeTool,
    args: ["-u", volume.name],
    effect: "changes",
    deadlines: [volumeTool.name],
    read: byExitStatus,
  };
}
