import { relative } from "node:path";
import { getPackages } from "@manypkg/get-packages";

/** A package of the workspace that goes to a registry. `folder` is relative to the workspace's root. */
export interface Publishable {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** Packages of the workspace that whoever installs this one installs with it. */
  readonly needs: readonly string[];
}

/** All packages of a workspace that are not private, those first that others need. */
export async function publishableOf(root: string): Promise<readonly Publishable[]> {
  const { packages } = await getPackages(root);
  const open = packages.filter(({ packageJson }) => packageJson.private !== true);
  const names = new Set(open.map(({ packageJson }) => packageJson.name));
  return inOrder(
    open.map(({ dir, packageJson: { name, version, dependencies = {} } }) => ({
      name,
      version,
      folder: relative(root, dir),
      needs: Object.keys(dependencies).filter((needed) => names.has(needed)),
    })),
  );
}

/** Those first that others need: whoever installs a package finds what it needs on the registry already. */
export function inOrder(packages: readonly Publishable[]): readonly Publishable[] {
  const ordered: Publishable[] = [];
  const visit = (one: Publishable, above: readonly string[]) => {
    const path = [...above, one.name];
    if (above.includes(one.name)) throw new Error(`packages need each other: ${path.join(" > ")}`);
    if (ordered.includes(one)) return;
    for (const other of packages.filter(({ name }) => one.needs.includes(name))) visit(other, path);
    ordered.push(one);
  };
  for (const one of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) visit(one, []);
  return ordered;
}
