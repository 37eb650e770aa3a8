import assembleReleasePlan from "@changesets/assemble-release-plan";
import { read as readConfig } from "@changesets/config";
import { readPreState } from "@changesets/pre";
import readChangesets from "@changesets/read";
import { getPackages } from "@manypkg/get-packages";
import type { Wanted } from "./arguments.js";
import { carriersOf } from "./carriers.js";
import { changesetFaults } from "./changeset-faults.js";
import type { Found } from "./plan.js";
import { preStepOf } from "./pre-mode.js";
import { publishableOf } from "./publishable.js";
import { publishedVersions } from "./registry.js";
import { run, type Place } from "./run.js";

/** What a release starts from, and what stands in its way, a sentence each. */
export interface Read {
  readonly found: Found;
  /** The command of Changesets that goes before the versions: `pre enter NAME`, `pre exit`, or none. */
  readonly preCommand: readonly string[];
  readonly obstacles: readonly string[];
  /** Packages that have others, or versions of others, inside. */
  readonly carriers: readonly string[];
  /** The message of the last commit. */
  readonly last: string;
}

/** Reads the workspace, its changesets, git and the registry. Rejects where the registry does not answer. */
export async function readRelease(wanted: Wanted, registry: string, place: Place): Promise<Read> {
  const root = place.cwd;
  const workspace = await getPackages(root);
  const config = await readConfig(root, workspace);
  const packages = await publishableOf(root);
  const changesets = await readChangesets(root);
  const versions = Object.fromEntries(
    workspace.packages.map(({ packageJson: { name, version } }) => [name, version]),
  );

  const pre = preStepOf(wanted.pre, await readPreState(root), versions);
  const state = pre.kind === "fine" ? pre.state : undefined;
  const { releases } = assembleReleasePlan(changesets, workspace, config, state);
  const carriers = await carriersOf(root, packages);
  const names = packages.map(({ name }) => name);
  const git = async (...args: readonly string[]) => (await run("git", args, place)).trim();

  const branch = await git("branch", "--show-current");
  const dirty = await git("status", "--porcelain");
  return {
    found: {
      packages,
      releases: releases.filter(({ name, type }) => names.includes(name) && type !== "none"),
      published: await publishedVersions(names, registry, place),
      tags: (await git("tag", "--list")).split("\n"),
    },
    preCommand: pre.kind === "fine" ? pre.command : [],
    carriers: carriers.map(({ name }) => name),
    last: await git("log", "-1", "--format=%B"),
    obstacles: [
      ...(pre.kind === "refused" ? [pre.why] : []),
      ...(branch === config.baseBranch
        ? []
        : [`this is branch ${branch}: releases are made on ${config.baseBranch}`]),
      ...(dirty === "" ? [] : [`files differ from the last commit, or are in none: commit them\n${dirty}`]),
      ...changesetFaults(changesets, packages, carriers),
    ],
  };
}
