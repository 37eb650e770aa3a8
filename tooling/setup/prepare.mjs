import { pnpm } from "./pnpm.mjs";

/** Brings a fresh clone to where everything can run. Says a line a step, and more only where one fails. */
const steps = [
  ["install the dependencies", ["install", "--frozen-lockfile", "--reporter=append-only"]],
  ["build the packages", ["exec", "turbo", "run", "build", "--output-logs=errors-only"]],
];

process.env.TURBO_TELEMETRY_DISABLED = "1";
for (const [what, args] of steps) {
  const began = performance.now();
  const { status, output } = pnpm(args);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.error(`prepare: ${what}: ${status === 0 ? "done" : "failed"} in ${seconds} s`);
  if (status === 0) continue;
  console.error(`${output}\nprepare: "pnpm ${args.join(" ")}" ended with ${status}`);
  process.exit(status);
}
