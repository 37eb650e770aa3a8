import { bundle } from "./bundle.js";
import { componentsOf, identity } from "./components.js";
import { installedWith, type Installed } from "./installed.js";
import { textIn } from "./json.js";
import { nodeParts } from "./node-parts.js";
import { places } from "./places.js";
import { publishedIn } from "./published.js";
import { targetNode, versionsOf } from "./target-node.js";
import { targetOf } from "./target.js";

/** A published npm package: itself first, then what comes with it. */
export type Shipment = readonly [of: Installed, ...parts: Installed[]];

/** Everything that is published to an npm registry. What is bundled in the program comes with it like a dependency. */
export async function shipments(): Promise<Shipment[]> {
  const bundled = await bundledParts();
  return publishedIn(places.root).map((folder) => {
    const [of, ...parts] = installedWith(folder);
    if (of === undefined) throw new Error(`${folder} holds no package`);
    if (of.name !== textIn(places.manifest, "name")) return [of, ...parts];
    return [{ ...of, requires: [...of.requires, ...bundled.map(identity)] }, ...parts, ...bundled];
  });
}

/** Node and its parts, as they are in the executable for Linux; the one for Windows is made of the same version. */
export function executableParts(): Installed[] {
  return nodeParts(nodeVersions()).map((part) => ({
    ...part,
    path: part.name === "node" ? ["executable", "node"] : ["executable", "node", part.name],
    requires: [],
  }));
}

/** What the Node in the executable for Linux says of its versions. */
export function nodeVersions(): Readonly<Record<string, string>> {
  const linux = targetOf("linux");
  if (linux === undefined) throw new Error("there is no target linux");
  return versionsOf(targetNode(linux));
}

async function bundledParts(): Promise<Installed[]> {
  const { files } = await bundle();
  const program = textIn(places.manifest, "name");
  return componentsOf(files).map(({ name, version, licence }) => ({
    name,
    version,
    licence,
    path: [`${program} (bundled)`, name],
    requires: [],
  }));
}
