import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { nodeBinary, shippedNode } from "./machine.js";
import type { Files } from "./archive.js";
import { billOfMaterials } from "./bill-of-materials.js";
import { identity, type Component } from "./components.js";
import { pages } from "./pages.js";
import { places } from "./places.js";
import { sumsOf } from "./sums.js";
import type { Target } from "./target.js";

/** What a package is put together from. */
export interface Parts {
  readonly target: Target;
  readonly version: string;
  readonly executable: Uint8Array;
  readonly components: readonly Component[];
  readonly nodeVersions: Readonly<Record<string, string>>;
  /** Programs that the executable carries too, and writes beside itself where they are not there. */
  readonly launcher: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** Files that go beside the executable as they are. */
  readonly beside: readonly string[];
}

/** Everything that is in a package, the sums of it all included. */
export function contentsOf(parts: Parts): Files {
  const { target, version, components, nodeVersions } = parts;
  const nodePackage = `node-${target.platform}@${shippedNode}`;
  const files = new Map<string, Uint8Array>([
    [target.executable, parts.executable],
    ...parts.launcher,
    ...parts.beside.map((file) => [basename(file), readFileSync(file)] as const),
    ...pages(),
    ["LICENSE", readFileSync(places.licence)],
    ["volkit.schema.json", readFileSync(places.schema)],
    ["VOLKIT-MIB.txt", readFileSync(places.mib)],
    [`LICENSES/node@${shippedNode}.txt`, nodeLicence()],
    ...components.map((component) => [licenceFile(component), utf8(component.licenceText)] as const),
    ["sbom.cdx.json", utf8(billOfMaterials({ version, components, nodePackage, nodeVersions }))],
  ]);
  return files.set("SHA256SUMS", utf8(sumsOf(files)));
}

function licenceFile(component: Component): string {
  return `LICENSES/${identity(component).replace("/", "+")}.txt`;
}

/** Node's own, with those of all that is bundled in it. The package for Windows leaves it out. */
function nodeLicence(): Uint8Array {
  return readFileSync(join(nodeBinary("linux-x64"), "LICENSE"));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
