import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePackage, type Made } from "../src/make-package.js";
import { targetOf } from "../src/target.js";

/** Makes the package of a target in a folder of its own. */
export async function packageOf(name: "win" | "linux"): Promise<Made & { readonly out: string }> {
  const target = targetOf(name);
  if (target === undefined) throw new Error(`no target ${name}`);
  const out = mkdtempSync(join(tmpdir(), "volkit-package-"));
  const wanted = { target, out, beside: [], done: () => undefined } as const;
  const made = await makePackage({ ...wanted, sign: (executable) => executable });
  return { ...made, out };
}
