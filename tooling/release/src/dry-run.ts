import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.js";
import { faultsOf } from "./checks.js";
import { pack } from "./pack.js";
import type { Plan } from "./plan.js";
import type { Place } from "./run.js";
import { sayPlan } from "./say-plan.js";

/** What would be done, in words, and what is wrong with what would be published. Nothing that git sees is written. */
export async function dryRun(
  plan: Plan,
  registry: string,
  place: Place,
): Promise<{ readonly text: string; readonly faults: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "volkit-release-"));
  try {
    const names = plan.publish.map(({ name }) => name);
    await build(names, place);
    const packed = await pack(names, folder, place);
    return { text: sayPlan(plan, packed, registry), faults: await faultsOf(packed, false, place) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
