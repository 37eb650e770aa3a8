import { join } from "node:path";
import { carriersOf } from "../carriers.js";
import { publishableOf } from "../publishable.js";
import type { Place } from "../run.js";
import { sideBySide } from "../side-by-side.js";
import { sizeOf, tableOf } from "../table.js";
import { tarballFaults } from "../tarball-faults.js";
import { readTarball, type Tarball } from "../tarball.js";
import { play } from "./play.js";
import { scenesOf } from "./scenes.js";
import { tryPackage, type Tried } from "./try-package.js";
import { tagsOf } from "./versions.js";

/** What a rehearsal is given: a copy of the repository to release from, and a registry that has nothing yet. */
export interface Rehearsal {
  readonly dose: "small" | "full";
  /** Holds the registry's folder, and takes those that packages are tried in. */
  readonly folder: string;
  readonly registry: string;
  readonly place: Place;
  /** Is told what is done. */
  readonly done: (what: string) => void;
}

/** What the small dose tries: what needs nothing, what needs packages from elsewhere, and a program. */
const few = ["@volkit/tool-command", "@volkit/tool-runner", "volkit"];

/** Plays every scene, and then tries the packages that the registry has. Gives all that is not as it must be. */
export async function rehearse({
  dose,
  folder,
  registry,
  place,
  done,
}: Rehearsal): Promise<readonly string[]> {
  const packages = await publishableOf(place.cwd);
  const scenes = scenesOf(packages, await carriersOf(place.cwd, packages), dose);
  const faults: string[] = [];
  for (const scene of scenes) {
    const played = await play(scene, { place, packages, registry });
    faults.push(...played.faults);
    done(`${scene.title}:\n${played.changes.map((line) => `  ${line}`).join("\n")}\n `);
    if (played.faults.length > 0) return faults; // what follows builds on it
  }

  const names = packages.map(({ name }) => name).filter((name) => dose === "full" || few.includes(name));
  const tags = await tagsOf(names, registry);
  const tarballs = names.map((name) => publishedIn(folder, name, tags.get(name)?.["latest"] ?? ""));
  faults.push(...tarballs.flatMap((tarball) => tarballFaults(tarball, true)));
  const tried = await sideBySide(tarballs, 2, (tarball) =>
    tryPackage(tarball, join(folder, "tried", tarball.name.replace(/^.*\//, "")), place.env ?? {}),
  );
  done(`installed and tried, each in an empty folder:\n${table(tarballs, tried)}\n `);
  return [...faults, ...tried.flatMap((one) => one.faults)];
}

/** A published version of a package, as the registry keeps it in its folder. */
function publishedIn(folder: string, name: string, version: string): Tarball {
  const file = `${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
  return readTarball(join(folder, "registry", "storage", name, file));
}

function table(tarballs: readonly Tarball[], tried: readonly Tried[]): string {
  const rows = tarballs.map(({ name, version, bytes, unpacked, files }, index) => {
    const { entries = 0, examples = 0, faults = [] } = tried[index] ?? {};
    const counts = [entries, examples, faults.length].map(String);
    return [name, version, sizeOf(bytes.length), sizeOf(unpacked), String(files.size), ...counts];
  });
  const head = ["package", "version", "packed", "unpacked", "files", "typed entries", "examples", "faults"];
  return tableOf([head, ...rows])
    .map((line) => `  ${line}`)
    .join("\n");
}
