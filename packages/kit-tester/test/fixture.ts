import { fileURLToPath } from "node:url";
import { testKit } from "../src/test-kit.js";
import type { TestOptions } from "../src/options.js";

/** Where one of the small kits lies that are tested here. */
export function kitNamed(name: string): string {
  return fileURLToPath(new URL(`./kits/${name}`, import.meta.url));
}

/** Tests one of the small kits, which all have the lab tool `shelf`. */
export async function tested(name: string, more: Partial<TestOptions> = {}) {
  const report = await testKit({ actions: kitNamed(name), toolModules: [kitNamed("shelf.mjs")], ...more });
  const named = (outcome: string) =>
    report.results.filter((result) => result.outcome === outcome).map(({ id }) => id);
  return { report, failed: named("failed"), skipped: named("skipped") };
}
