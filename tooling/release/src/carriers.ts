import { getPackages } from "@manypkg/get-packages";
import type { Publishable } from "./publishable.js";

/** A package that has others inside when it is published, so that nobody gets their changes but by a release of it. */
export interface Carrier {
  readonly name: string;
  readonly carries: readonly string[];
  /** `code`: every change of theirs is one of it; `ranges`: it names their versions, and only a breaking change counts. */
  readonly what: "code" | "ranges";
}

/** Who carries what, by the manifest that lists it: Changesets sees no such tie, since nothing of it is a dependency. */
const ties = [
  { carrier: "volkit", manifest: "volkit", what: "code" },
  { carrier: "@volkit/create-kit", manifest: "example-kit", what: "ranges" },
] as const;

/** The carriers among the publishable packages of a workspace. Code is carried with all the code that it needs. */
export async function carriersOf(
  root: string,
  publishable: readonly Publishable[],
): Promise<readonly Carrier[]> {
  const { packages } = await getPackages(root);
  const names = new Set(publishable.map(({ name }) => name));
  return ties.flatMap(({ carrier, manifest, what }) => {
    const listed = packages.find(({ packageJson }) => packageJson.name === manifest)?.packageJson;
    if (listed === undefined || !names.has(carrier)) return [];
    const all = Object.keys({ ...listed.dependencies, ...listed.devDependencies });
    const direct = all.filter((name) => names.has(name));
    return [{ name: carrier, carries: what === "code" ? withNeeded(direct, publishable) : direct, what }];
  });
}

/** Packages with those that they need, and those that these need: what Changesets ties together by ranges alone. */
export function withNeeded(names: readonly string[], packages: readonly Publishable[]): readonly string[] {
  const all = new Set(names);
  for (const name of all)
    packages.find((one) => one.name === name)?.needs.forEach((needed) => all.add(needed));
  return [...all];
}
