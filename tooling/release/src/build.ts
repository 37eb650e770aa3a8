import { checkers } from "./checks.js";
import { run, type Place } from "./run.js";

/** Builds packages, what they need, and what checks them. */
export async function build(names: readonly string[], place: Place): Promise<void> {
  const filters = [...names, ...checkers].map((name) => `--filter=${name}`);
  await run("pnpm", ["exec", "turbo", "run", "build", "--output-logs=errors-only", ...filters], {
    ...place,
    env: { ...place.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
}
