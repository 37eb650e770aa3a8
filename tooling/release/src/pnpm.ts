import { readFileSync } from "node:fs";
import { join } from "node:path";
import { objectOf } from "./json.js";
import { ended, run, type Place } from "./run.js";

/** Runs the pinned pnpm of a workspace: the installed one if it is that one, else fetched by npx, since npm alone is asked for. */
export async function pnpm(args: readonly string[], place: Place): Promise<string> {
  const pinned = pinnedIn(place.cwd);
  if ((await installed(place)) === pinned) return run("pnpm", args, place);
  return run("npx", ["--yes", pinned, ...args], place);
}

/** `pnpm@10.34.9`, without the sum that follows it in the manifest. */
function pinnedIn(root: string): string {
  const { packageManager } = objectOf(readFileSync(join(root, "package.json"), "utf8"));
  return String(packageManager).replace(/\+.*$/, "");
}

async function installed(place: Place): Promise<string> {
  const asked = await ended("pnpm", ["--version"], place).catch(() => undefined);
  return `pnpm@${asked?.stdout.trim() ?? ""}`;
}
