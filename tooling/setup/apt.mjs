import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * Sees to it that programs are there, each named as it is found on PATH, or by its full path: installs the Debian
 * packages that bring those that are missing, where this is root on a machine with apt-get. Throws, saying what to
 * install by hand, where it cannot. `packagesOf` says for each program which packages bring it.
 */
export function haveDebianPrograms(packagesOf) {
  const missing = missingOf(packagesOf);
  if (missing.length === 0) return;
  if (!isRoot() || !isProgram("apt-get")) throw new Error(byHand(missing));
  apt(["update"]);
  apt(["install", "-y", "--no-install-recommends", ...packagesFor(missing)]);
  const still = missingOf(packagesOf);
  if (still.length > 0) throw new Error(byHand(still));
}

function missingOf(packagesOf) {
  return Object.entries(packagesOf).filter(([program]) => !isProgram(program));
}

function isRoot() {
  return process.getuid?.() === 0;
}

function isProgram(name) {
  if (isAbsolute(name)) return isExecutable(name);
  return (process.env.PATH ?? "").split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr } = spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`apt-get ${args.join(" ")} ended with ${status}: ${String(stderr)}`);
}

function packagesFor(missing) {
  return [...new Set(missing.flatMap(([, packages]) => packages))];
}

function byHand(missing) {
  const programs = missing.map(([program]) => program).join(", ");
  return `not there: ${programs}. As root on Debian: apt-get install ${packagesFor(missing).join(" ")}`;
}
