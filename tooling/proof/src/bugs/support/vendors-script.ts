import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const vendors = "#!/bin/ksh\nexit 42\n";

/** Puts a script of the vendor's into LifeKeeper's folder of actions, as if it came with the product. */
export function vendorsScript(actions: string): string {
  const script = join(actions, "restore.ksh");
  writeFileSync(script, vendors);
  chmodSync(script, 0o755);
  return script;
}
