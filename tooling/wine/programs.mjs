import { Buffer } from "node:buffer";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { haveDebianPrograms } from "../setup/apt.mjs";

/** Where what the tests need is kept: the programs, and a prefix of their own, since they change it. */
const folder = fileURLToPath(new URL("../../.cache/wine-tests/", import.meta.url));
export const testPrefix = join(folder, "prefix");
const compiler = "x86_64-w64-mingw32-gcc";

/** Builds one of the C programs here, unless it is newer than its source. */
export function builtProgram(name, libraries = []) {
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
  const file = join(folder, `${name}.exe`);
  if (changedAt(file) > changedAt(source)) return file;
  haveDebianPrograms({ [compiler]: "gcc-mingw-w64-x86-64-win32" });
  mkdirSync(folder, { recursive: true });
  const aside = `${file}.${process.pid}`;
  const args = ["-O1", "-s", "-Wall", "-Wextra", "-Werror", "-municode", "-static", "-o", aside, source];
  const { status } = spawnSync(compiler, [...args, ...libraries.map((library) => `-l${library}`)], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`${compiler} could not build ${source}`);
  renameSync(aside, file);
  return file;
}

/** The tools that Windows has in its own folder, which Wine lays down: see `inWorld` in stand-in.c. */
const windowsTools = ["vssadmin", "chkntfs", "schtasks", "mountvol", "sc"];

/** Puts stand-ins for Windows' own tools where Wine has them. */
export function layWindowsTools(prefix, standIn) {
  const nameless = Buffer.from("\0\0\0\0\x04\0\0\0STAND-IN", "latin1");
  const program = Buffer.concat([readFileSync(standIn), nameless]);
  for (const tool of windowsTools) {
    const file = join(prefix, "drive_c", "windows", "system32", `${tool}.exe`);
    rmSync(file, { force: true });
    writeFileSync(file, program, { mode: 0o755 });
  }
}

/** A share, `\\\\volkit\\root`, that is this machine's root, and a drive `V:` to write on. */
export function layShareAndDrive(prefix) {
  const devices = join(prefix, "dosdevices");
  mkdirSync(join(devices, "unc", "volkit"), { recursive: true });
  mkdirSync(join(folder, "drive"), { recursive: true });
  link("/", join(devices, "unc", "volkit", "root"));
  link(join(folder, "drive"), join(devices, "v:"));
}

function link(to, file) {
  rmSync(file, { force: true });
  symlinkSync(to, file);
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Starts the relay, which also keeps Wine's server alive, and gives its port and a way to end it. */
export async function startRelay({ environment }) {
  const relay = builtProgram("relay", ["ws2_32"]);
  const file = join(folder, `port.${process.pid}`);
  rmSync(file, { force: true });
  // Wine has its own sc and schtasks, and takes what lies in their place for them only where it is told to.
  const overrides = windowsTools.map((tool) => `${tool}.exe=n`).join(";");
  const env = { ...environment, WINEDLLOVERRIDES: `${environment.WINEDLLOVERRIDES};${overrides}` };
  const wine = spawn("wine", [relay, `Z:${file}`], { env, stdio: "ignore" });
  let isEnding = false;
  const ended = new Promise((resolve) => wine.once("close", resolve));
  wine.once("exit", (status, signal) => {
    if (!isEnding) console.error(`test:wine: the relay has ended by itself: ${status ?? signal}`);
  });
  const port = await portIn(file, wine);
  rmSync(file);
  const end = async () => {
    isEnding = true;
    connect(port, "127.0.0.1")
      .on("error", () => undefined)
      .write("quit");
    await Promise.race([ended, pause(5000, undefined, { ref: false })]);
    wine.kill("SIGKILL");
  };
  return { port, end };
}

async function portIn(file, wine) {
  for (let looked = 0; looked < 600 && wine.exitCode === null; looked += 1) {
    const text = statSync(file, { throwIfNoEntry: false }) === undefined ? "" : readFileSync(file, "utf8");
    if (text.endsWith("\n")) return Number(text);
    await pause(50);
  }
  throw new Error("The relay did not start under Wine.");
}
