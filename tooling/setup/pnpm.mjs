import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const pinned = manifest.packageManager.replace(/\+.*$/, "");
const shell = process.platform === "win32"; // npm's own programs are .cmd files there

/** Runs the pinned pnpm: the one that is installed if it is that one, else fetched by npx. */
export function pnpm(args, stdio = "pipe") {
  const [command, ...first] = installedPnpm() === pinned ? ["pnpm"] : ["npx", "--yes", pinned];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    encoding: "utf8",
    shell,
    stdio,
  });
  return { status: status ?? 1, output: `${stdout ?? ""}${stderr ?? ""}` };
}

function installedPnpm() {
  const { stdout } = spawnSync("pnpm", ["--version"], { encoding: "utf8", shell });
  return `pnpm@${(stdout ?? "").trim()}`;
}
