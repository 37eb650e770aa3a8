import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { copyRepository } from "./rehearsal/copy.js";
import { startRegistry } from "./rehearsal/local-registry.js";
import { forgetNpm, settingsFor, upstreamOf } from "./rehearsal/npm-settings.js";
import { rehearse } from "./rehearsal/rehearse-all.js";
import { pnpm } from "./pnpm.js";
import { run } from "./run.js";

const usage = `usage: pnpm release:rehearse [--dose small|full] [--keep]
  Releases a copy of this repository, as it stands here, to a registry on loopback, more than once, and does with each
  package from there what its README tells, in an empty folder.
  --dose small  two releases, and three packages
  --keep        leaves the folder that it was done in, and says which it is`;

const { dose, keep } = wanted();
if (dose !== "small" && dose !== "full") {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await inFolder(dose).catch((error: unknown) => {
    console.error(`rehearsal: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  });
}

/** Gives the exit status. What was started is ended, and what was written removed, however it goes. */
async function inFolder(of: "small" | "full"): Promise<number> {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "volkit-rehearsal-"));
  const upstream = await upstreamOf(root);
  forgetNpm();
  const registry = await startRegistry(join(folder, "registry"), upstream.url, upstream.ca);
  const done = steps();
  try {
    const copy = join(folder, "copy");
    await copyRepository(root, copy);
    await pnpm(["install", "--frozen-lockfile", "--prefer-offline"], { cwd: copy });
    done("copied and installed");
    const env = { ...settingsFor(registry, join(folder, "npm")), TURBO_CACHE_DIR: await builds(root) };
    const faults = await rehearse({
      dose: of,
      folder,
      registry: registry.url,
      place: { cwd: copy, env },
      done,
    });
    for (const fault of faults) console.error(`rehearsal: ${fault}`);
    console.log(faults.length === 0 ? "rehearsal: all as it must be" : `rehearsal: ${faults.length} faults`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await registry.close();
    if (keep) console.log(`rehearsal: kept ${folder}`);
    else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Where Turbo keeps what it has built here: the first tree of a repository has it for all its trees. */
async function builds(root: string): Promise<string> {
  const git = (await run("git", ["rev-parse", "--git-common-dir"], { cwd: root })).trim();
  return join(resolve(root, git), "..", ".turbo", "cache");
}

/** Says each step that is done, with its seconds and those of all. */
function steps(): (what: string) => void {
  const began = performance.now();
  let last = began;
  return (what) => {
    const now = performance.now();
    const [step, all] = [now - last, now - began].map((time) => (time / 1000).toFixed(1));
    last = now;
    console.log(`rehearsal: ${what} (${step} s, ${all} s in all)`);
  };
}

function wanted(): { readonly dose: string; readonly keep: boolean } {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2).filter((word) => word !== "--"),
      options: { dose: { type: "string", default: "full" }, keep: { type: "boolean", default: false } },
    });
    return values;
  } catch {
    return { dose: "", keep: false };
  }
}
