import type { Component } from "./components.js";
import { nodeParts } from "./node-parts.js";
import { purlOf, licensed } from "./purl.js";

/** What there is to list. */
export interface Materials {
  readonly version: string;
  readonly components: readonly Component[];
  /** The npm package that Node came from, `name@version`, and Node's own parts by `process.versions`. */
  readonly nodePackage: string;
  readonly nodeVersions: Readonly<Record<string, string>>;
}

/** The bill of materials, CycloneDX 1.5 in JSON. Without a date and a serial number: the same for the same parts. */
export function billOfMaterials({ version, components, nodePackage, nodeVersions }: Materials): string {
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: { type: "application", name: "volkit", version, licenses: [{ expression: "MIT" }] },
    },
    components: [
      {
        type: "platform",
        name: "node",
        version: nodeVersions["node"] ?? "",
        purl: `pkg:npm/${nodePackage}`,
        licenses: [{ license: { name: "MIT, and those of its parts: see LICENSES" } }],
        components: nodeParts(nodeVersions)
          .filter(({ name }) => name !== "node")
          .map(({ name, version: of, licence }) => ({
            type: "library",
            name,
            version: of,
            licenses: licensed(licence),
          })),
      },
      ...components.map(({ name, version: of, licence }) => ({
        type: "library",
        name,
        version: of,
        purl: purlOf(name, of),
        licenses: licensed(licence),
      })),
    ],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
