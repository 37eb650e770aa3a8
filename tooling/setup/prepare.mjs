import { pnpm } from "./pnpm.mjs";

/** Brings a fresh clone to where everything can run: dependencies installed, packages built. */
const steps = [
  ["install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn"],
  ["exec", "turbo", "run", "build", "--output-logs=errors-only", "--no-update-notifier"],
];

process.env.TURBO_TELEMETRY_DISABLED = "1";
for (const step of steps) {
  const status = pnpm(...step);
  if (status !== 0) {
    console.error(`prepare: "pnpm ${step.join(" ")}" ended with ${status}`);
    process.exit(status);
  }
}
