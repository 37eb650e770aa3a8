import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const pinned = manifest.packageManager.replace(/\+.*$/, "");

/** Runs the pinned pnpm: the one that is installed if it is that one, else fetched by npx. Gives its exit status. */
export function pnpm(...args) {
  const [command, ...first] = installedPnpm() === pinned ? ["pnpm"] : ["npx", "--yes", pinned];
  const shell = process.platform === "win32"; // npm's own programs are .cmd files there
  const { status } = spawnSync(command, [...first, ...args], { stdio: "inherit", shell });
  return status ?? 1;
}

function installedPnpm() {
  const shell = process.platform === "win32";
  const { stdout } = spawnSync("pnpm", ["--version"], { encoding: "utf8", shell });
  return `pnpm@${(stdout ?? "").trim()}`;
}
