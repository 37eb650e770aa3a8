import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, buildAgain } from "./build.js";
import { faultsOf } from "./checks.js";
import { pack } from "./pack.js";
import { notAsPlanned, type Plan } from "./plan.js";
import { pnpm } from "./pnpm.js";
import { run, type Place } from "./run.js";
import type { Tarball } from "./tarball.js";

/** What a release needs of where it is made. */
export interface Release {
  readonly plan: Plan;
  /** Packages that have versions inside when they are built: all others are the same at whatever version. */
  readonly carriers: readonly string[];
  readonly preCommand: readonly string[];
  readonly registry: string;
  readonly place: Place;
  readonly say: (line: string) => void;
}

/**
 * Makes a release: build, versions, checks, a commit, publications, tags. Before the commit nothing lasts: where a check
 * fails, the versions are taken back, and it rejects. After it, running the same again goes on where this stopped.
 */
export async function apply({ plan, carriers, preCommand, registry, place, say }: Release): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "volkit-release-"));
  try {
    const names = plan.publish.map(({ name }) => name);
    const tarballs = await orTakenBack(place, async () => {
      await build(names, place);
      await versions(plan, preCommand, place);
      await buildAgain(
        carriers.filter((name) => names.includes(name)),
        place,
      );
      say(`built: ${names.length} packages`);
      const packed = await pack(names, folder, place);
      await refuseFaults(plan, packed, place);
      say(`checked: ${packed.length} packages`);
      await commit(plan, place);
      return packed;
    });
    for (const { name, version, distTag } of plan.publish) {
      const tarball = tarballs.find((one) => one.name === name);
      if (tarball === undefined) throw new Error(`${name} was not packed`);
      await publish(tarball, distTag, registry, place);
      say(`published: ${name}@${version}`);
    }
    for (const tag of plan.tags) await run("git", ["tag", "--annotate", tag, "--message", tag], place);
    say(`tagged: ${plan.tags.length}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function versions({ bumps }: Plan, preCommand: readonly string[], place: Place): Promise<void> {
  if (preCommand.length > 0) await pnpm(["exec", "changeset", ...preCommand], place);
  if (bumps.length > 0) await pnpm(["exec", "changeset", "version"], place);
}

async function refuseFaults(plan: Plan, packed: readonly Tarball[], place: Place): Promise<void> {
  const faults = [...notAsPlanned(plan, packed), ...(await faultsOf(packed, true, place))];
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

async function commit({ bumps }: Plan, place: Place): Promise<void> {
  if (bumps.length === 0) return;
  await run("git", ["add", "--all"], place);
  const body = bumps.map(({ name, to }) => `${name}@${to}`).join("\n");
  await run("git", ["commit", "--quiet", "--message", "Release", "--message", body], place);
}

/** A release begins with a clean tree: whatever differs afterwards is its own, and can be taken away. */
async function orTakenBack<Made>(place: Place, make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    await run("git", ["reset", "--quiet", "--hard", "HEAD"], place);
    await run("git", ["clean", "--quiet", "-d", "--force"], place);
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}\nNothing was committed or published; the new versions are taken back.`, {
      cause: error,
    });
  }
}

/** What was checked is what is published: npm takes the archive as it is. */
async function publish({ file }: Tarball, distTag: string, registry: string, place: Place): Promise<void> {
  await run("npm", ["publish", file, "--tag", distTag, "--registry", registry, "--access", "public"], place);
}
