import { message, type Message } from "@volkit/kit-orchestrator";
import { hold } from "@volkit/run-lock";
import { reasonOf } from "../reason.js";
import type { Place } from "./actions-folder.js";
import { apply, type Applied } from "./apply.js";
import type { Disk } from "./disk.js";
import { findInstallation, type Found } from "./found.js";
import type { Plan } from "./plan.js";

/** A plan, and what became of it; `applied` is undefined where nothing was to be written. */
export interface Carried {
  readonly plan: Plan;
  readonly applied: Applied | undefined;
  readonly found: Found | undefined;
}

export interface Turn {
  readonly place: Place;
  readonly platform: NodeJS.Platform;
  readonly dryRun: boolean;
  readonly disk: Disk;
}

/**
 * Reads what is there, plans, and writes, with no other installation at work meanwhile. A dry run takes no lock, as
 * on Windows that is a file.
 */
export async function inTurn(turn: Turn, planFor: (found: Found) => Promise<Plan>): Promise<Carried> {
  const { filesys } = turn.place;
  if (turn.dryRun) return carryOut(turn, planFor);
  const lock = await hold(filesys, "volkit-install");
  switch (lock.kind) {
    case "busy":
      return refused(message("start", "VK731", { folder: filesys }));
    case "failed":
      return refused(message("start", "VK733", { folder: filesys, why: lock.why }));
    case "held":
      try {
        return await carryOut(turn, planFor);
      } finally {
        await lock.release();
      }
  }
}

async function carryOut(
  { place, platform, dryRun, disk }: Turn,
  planFor: (found: Found) => Promise<Plan>,
): Promise<Carried> {
  let found: Found;
  try {
    found = await findInstallation(place, platform);
  } catch (error) {
    return refused(message("start", "VK733", { folder: place.folder, why: reasonOf(error) }));
  }
  const plan = await planFor(found);
  const applied = dryRun || plan.kind === "refused" ? undefined : await apply(plan.writes, disk);
  return { plan, applied, found };
}

function refused(said: Message): Carried {
  return { plan: { kind: "refused", said: [said] }, applied: undefined, found: undefined };
}

/** What is said of a write that could not be made. */
export function failureOf(applied: Applied | undefined): Message[] {
  if (applied?.kind !== "failed") return [];
  const { write, why } = applied;
  return [message("start", "VK732", { path: write.path, what: write.what, why })];
}
