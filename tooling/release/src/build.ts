import { checkers } from "./checks.js";
import { pnpm } from "./pnpm.js";
import type { Place } from "./run.js";

/** Builds packages, what they need, and what checks them. */
export async function build(names: readonly string[], place: Place): Promise<void> {
  await turbo([...names, ...checkers], [], place);
}

/** Builds packages again out of what is built already: those that have versions inside, their own or others'. */
export async function buildAgain(names: readonly string[], place: Place): Promise<void> {
  if (names.length > 0) await turbo(names, ["--only"], place);
}

async function turbo(names: readonly string[], words: readonly string[], place: Place): Promise<void> {
  const filters = names.map((name) => `--filter=${name}`);
  await pnpm(["exec", "turbo", "run", "build", "--output-logs=errors-only", ...words, ...filters], {
    ...place,
    env: { ...place.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
}
