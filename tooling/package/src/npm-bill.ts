import { createHash } from "node:crypto";
import { identity } from "./components.js";
import type { Installed } from "./installed.js";
import { licensed, purlOf } from "./purl.js";

/** A package from an npm registry, as far as a bill of materials names it. */
export type Material = Pick<Installed, "name" | "version" | "licence" | "requires">;

/**
 * The bill of materials of a published npm package, CycloneDX 1.5 in JSON: `of` is the package, `parts` what comes with
 * it or is bundled in it. The serial number is made from all the rest, so the same parts give the same bytes. `made` is
 * when the bill was made, in seconds since 1970; without it there is no time in it.
 */
export function npmBill(of: Material, parts: readonly Material[], made?: number): string {
  const each = [...new Map(parts.map((one) => [identity(one), one])).values()];
  const listed = each.sort((one, other) => (identity(one) < identity(other) ? -1 : 1));
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      ...(made === undefined ? {} : { timestamp: new Date(made * 1000).toISOString() }),
      component: componentOf(of),
    },
    components: listed.map(componentOf),
    dependencies: [of, ...listed].map((one) => ({
      ref: identity(one),
      ...(one.requires.length === 0 ? {} : { dependsOn: one.requires }),
    })),
  };
  const { bomFormat, specVersion, ...rest } = bill;
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(rest))}`;
  return `${JSON.stringify({ bomFormat, specVersion, serialNumber, ...rest }, undefined, 2)}\n`;
}

function componentOf(one: Material) {
  return {
    type: "library",
    "bom-ref": identity(one),
    name: one.name,
    version: one.version,
    licenses: licensed(one.licence),
    purl: purlOf(one.name, one.version),
  };
}

/** A UUID (version 8: of one's own making) that a text has, and no other text. */
function uuidOf(text: string): string {
  const digits = createHash("sha256").update(text).digest("hex");
  const variant = "89ab"[Number.parseInt(digits[16] ?? "0", 16) % 4] ?? "8";
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
