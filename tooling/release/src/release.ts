import { apply } from "./apply.js";
import { usage, wantedOf, type Wanted } from "./arguments.js";
import { dryRun } from "./dry-run.js";
import { isEmpty, overtakenVersions, planOf, takenVersions } from "./plan.js";
import { readRelease } from "./read-release.js";
import { configuredRegistry } from "./registry.js";

const wanted = wantedOf(process.argv.slice(2));
if ("wrong" in wanted) {
  console.error(`release: ${wanted.wrong}\n${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await release(wanted).catch((error: unknown) => {
    console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  });
}

/** Gives the exit status: 0 where all that was asked for is done, 1 where something stands in its way. */
async function release(asked: Wanted): Promise<number> {
  const place = { cwd: process.cwd() };
  const registry = asked.registry ?? (await configuredRegistry(place));
  const { found, carriers, preCommand, last, obstacles: read } = await readRelease(asked, registry, place);
  const plan = planOf(found);
  const obstacles = [...read, ...takenVersions(plan, found.published), ...overtakenVersions(plan, last)];
  if (asked.dryRun) {
    const { text, faults } = await dryRun(plan, registry, place);
    console.log(text);
    return told([...obstacles, ...faults], "a release would be refused");
  }
  if (obstacles.length > 0) return told(obstacles, "refused, and nothing was done");
  if (isEmpty(plan)) {
    console.log(`release: nothing to do: ${registry} has every version, and every version has its tag`);
    return 0;
  }
  await apply({
    plan,
    carriers,
    preCommand,
    registry,
    place,
    say: (line) => {
      console.log(`release: ${line}`);
    },
  });
  console.log("release: done. The commit and the tags are here alone: git push --follow-tags");
  return 0;
}

function told(obstacles: readonly string[], what: string): number {
  for (const obstacle of obstacles) console.error(`release: ${what}: ${obstacle}`);
  return obstacles.length === 0 ? 0 : 1;
}
