import type { Language, Message } from "@volkit/kit-orchestrator";
import type { Applied } from "./apply.js";
import type { Manifest } from "./manifest.js";
import type { Write } from "./write.js";

/**
 * What an installation, or its end, came to.
 * - `done`: all writes were made
 * - `nothing-to-do`: all is as it should be already
 * - `planned`: a dry run; `writes` are what would be written
 * - `refused`: nothing was written
 * - `failed`: a write could not be made
 */
export interface Report {
  readonly command: "install" | "uninstall";
  readonly outcome: "done" | "nothing-to-do" | "planned" | "refused" | "failed";
  readonly dryRun: boolean;
  /** Null where it is not known. */
  readonly lifeKeeperRoot: string | null;
  readonly folder: string | null;
  readonly about: Pick<Manifest, "version" | "program" | "tags"> | null;
  /** Those of its tags that volkit only watches: the vendor's scripts act on them. */
  readonly observed: readonly string[];
  readonly codePage: number | null;
  readonly writes: readonly Write[];
  /** What an uninstallation leaves on purpose. */
  readonly stays: readonly string[];
  readonly said: readonly Message[];
  readonly language: Language;
}

export function exitCodeOf({ outcome }: Report): 0 | 1 {
  return outcome === "refused" || outcome === "failed" ? 1 : 0;
}

/** The part of a report that says how the writes went. */
export function outcomeOf(
  applied: Applied | undefined,
  writes: readonly Write[],
  dryRun: boolean,
): "done" | "nothing-to-do" | "planned" | "failed" {
  if (writes.length === 0) return "nothing-to-do";
  if (dryRun) return "planned";
  return applied?.kind === "failed" ? "failed" : "done";
}
