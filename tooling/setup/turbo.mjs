import { pnpm } from "./pnpm.mjs";

/** Runs turbo by the pinned pnpm: turbo wants a package manager, and a fresh machine may have npm alone. */
process.env.TURBO_TELEMETRY_DISABLED = "1";
process.exitCode = pnpm(["exec", "turbo", ...process.argv.slice(2)], "inherit").status;
