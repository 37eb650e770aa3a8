import type { ActionName } from "./kit.js";
import { notPrepared } from "./not-prepared.js";
import { skipped, type Verdict } from "./verdict.js";
import type { Way } from "./ways.js";
import type { Evidence, World } from "./world.js";

/** Judges an action by the tools that it is seen to start; skipped where it starts none of the lab's. */
export async function bySeenTools(
  world: World,
  action: ActionName,
  judge: (seen: Evidence) => Promise<Verdict>,
): Promise<Verdict> {
  const seen = await world.healthy(action);
  if (seen === undefined) return notPrepared;
  return seen.tools.length === 0 ? startedNone(action) : judge(seen);
}

/** Judges an action by a run of it in which some of its tools are broken. */
export async function whenBroken(
  world: World,
  action: ActionName,
  tools: readonly string[],
  way: Way,
  judge: (evidence: Evidence) => Verdict,
): Promise<Verdict> {
  if (tools.length === 0) return startedNone(action);
  const evidence = await world.broken(action, tools, way);
  return evidence === undefined ? notPrepared : judge(evidence);
}

function startedNone(action: ActionName): Verdict {
  return skipped(
    `${action} started no tool of the lab, so none could be broken`,
    `${action} はラボのツールを起動しないため、異常を起こせません`,
  );
}
