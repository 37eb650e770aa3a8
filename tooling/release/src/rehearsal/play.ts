import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Publishable } from "../publishable.js";
import { ended, run, type Place } from "../run.js";
import { commitAll } from "./copy.js";
import type { Change, Scene } from "./scenes.js";
import { changesOf, tagsOf } from "./versions.js";

/** Where a rehearsal plays: a copy of the repository, its packages, and a registry. */
export interface Stage {
  readonly place: Place;
  readonly packages: readonly Publishable[];
  readonly registry: string;
}

const program = fileURLToPath(new URL("release.js", import.meta.url));

/**
 * Plays a scene: the release by the program that makes releases; before it, where something is changed, the change and a
 * dry run, which must change nothing and tell of each new version. Gives what there is of new versions, and what is not as it must be.
 */
export async function play(
  scene: Scene,
  stage: Stage,
): Promise<{ readonly changes: readonly string[]; readonly faults: readonly string[] }> {
  const { place, packages, registry } = stage;
  const names = packages.map(({ name }) => name);
  if (scene.change !== undefined) await change(scene.change, stage);
  const words = [program, "--registry", registry, ...scene.words];

  const [before, stateBefore] = [await tagsOf(names, registry), await stateOf(place)];
  const dry = scene.change && (await ended(process.execPath, [...words, "--dry-run"], place));
  const stirred = changesOf(before, await tagsOf(names, registry));
  const isStill = stirred.length === 0 && (await stateOf(place)) === stateBefore;

  const { status, stdout, stderr } = await ended(process.execPath, words, place);
  const changes = changesOf(before, await tagsOf(names, registry));
  const untold = dry === undefined ? [] : changes.filter((line) => !tells(dry.stdout, line));
  return {
    changes,
    faults: [
      ...(isStill ? [] : [`the dry run changed something: ${stirred.join("; ")}`]),
      ...(dry === undefined || dry.status === 0
        ? []
        : [`the dry run ended with ${dry.status}\n${dry.stdout}${dry.stderr}`]),
      ...(status === 0 ? [] : [`the release ended with ${status}\n${stdout}${stderr}`]),
      ...untold.map((line) => `the dry run did not tell of ${line}`),
      ...unexpected(scene, changes),
    ].map((fault) => `${scene.title}: ${fault}`),
  };
}

/** All that git can tell of a repository: what is committed, tagged, changed, or there besides. */
async function stateOf(place: Place): Promise<string> {
  const refs = await run("git", ["for-each-ref"], place);
  return `${refs}${await run("git", ["status", "--porcelain"], place)}`;
}

async function change({ name, bump, besides }: Change, { place, packages }: Stage): Promise<void> {
  const folder = packages.find((one) => one.name === name)?.folder ?? "";
  appendFileSync(join(place.cwd, folder, "src", "index.ts"), "// Changed for a rehearsal.\n");
  const lines = [`"${name}": ${bump}`, ...besides.map((other) => `"${other}": patch`)];
  writeFileSync(
    join(place.cwd, ".changeset", "rehearsal.md"),
    `---\n${lines.join("\n")}\n---\n\nChanged for a rehearsal.\n`,
  );
  await commitAll(place.cwd, `Change ${name}`);
}

/** Whether a dry run told of a new version: the package and the version stand in one line. */
function tells(plan: string, change: string): boolean {
  const [name = "", , , , version = ""] = change.split(" ");
  return plan.split("\n").some((line) => {
    const words = line.split(/\s+/);
    return words.includes(name) && words.includes(version);
  });
}

function unexpected({ expected, tag }: Scene, changes: readonly string[]): readonly string[] {
  const seen = changes.map((line) => line.split(" ").slice(0, 2).join(" "));
  const wanted = [...new Set(expected)].map((name) => `${name} ${tag}`);
  return [
    ...wanted.filter((one) => !seen.includes(one)).map((one) => `no new version: ${one}`),
    ...seen
      .filter((one) => !wanted.includes(one))
      .map((one) => `a new version that was not expected: ${one}`),
  ];
}
