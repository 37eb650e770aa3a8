import { Buffer } from "node:buffer";
import { spawn, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { clearInterval, clearTimeout, setInterval, setTimeout } from "node:timers";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { haveDebianPrograms } from "../setup/apt.mjs";

/** Where what the tests need is kept: the programs, and a prefix of their own, since they change it. */
const folder = fileURLToPath(new URL("../../.cache/wine-tests/", import.meta.url));
export const testPrefix = join(folder, "prefix");
const isWindows = process.platform === "win32";
/** How often the relay is looked at, and how long it may take to answer, in ms. */
const [betweenLooks, mostSilence] = [5_000, 15_000];
const compiler = isWindows ? "gcc" : "x86_64-w64-mingw32-gcc";

/** Builds one of the C programs here, unless it is newer than its source. */
export function builtProgram(name, libraries = []) {
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
  const file = join(folder, `${name}.exe`);
  if (changedAt(file) > changedAt(source)) return file;
  if (!isWindows) haveDebianPrograms({ [compiler]: ["gcc-mingw-w64-x86-64-win32"] });
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

/** Makes volkit.exe, as it is handed on. */
export function madeExecutable() {
  const maker = fileURLToPath(new URL("../package/dist/package.js", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [maker, "win"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error("volkit.exe could not be made");
  return stdout.trim();
}

/** Lays the program for Node in a folder of its own, with the launcher that is beside volkit.exe. */
export function layScript(besides) {
  const script = join(folder, "program", "volkit.js");
  cpSync(fileURLToPath(new URL("../../apps/cli/dist/", import.meta.url)), dirname(script), {
    recursive: true,
  });
  copyFileSync(join(besides, "volkit-job.exe"), join(dirname(script), "volkit-job.exe"));
  return script;
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

/**
 * Starts the relay, which also keeps Wine's server alive, and gives its port and a way to end it. Wine's server itself
 * crashes now and then, with all that runs under it: then the relay is started again at the same port, also where it
 * lives on and answers nobody.
 */
export async function startRelay({ environment }) {
  const relay = builtProgram("relay", ["ws2_32"]);
  const file = join(folder, `port.${process.pid}`);
  // Wine has its own sc and schtasks, and takes what lies in their place for them only where it is told to.
  const overrides = windowsTools.map((tool) => `${tool}.exe=n`).join(";");
  const env = { ...environment, WINEDLLOVERRIDES: `${environment.WINEDLLOVERRIDES};${overrides}` };
  let isEnding = false;
  let ended;
  const start = (...port) => {
    rmSync(file, { force: true });
    const [program, ...words] = isWindows ? [relay, file] : ["wine", relay, `Z:${file}`];
    const started = spawn(program, [...words, ...port], { env, stdio: "ignore" });
    ended = new Promise((resolve) => started.once("close", resolve));
    return started;
  };
  const again = (status, signal) => {
    if (isEnding) return;
    console.error(`test:wine: the relay has ended by itself (${status ?? signal}), and is started again`);
    running = start(String(port)).once("exit", again);
  };

  let running = start();
  const port = await portIn(file, running);
  running.once("exit", again);
  // Where Wine's server is gone the relay may stay and answer nobody.
  const watch = setInterval(async () => {
    const watched = running;
    if (!(await answers(port)) && watched === running) watched.kill("SIGKILL");
  }, betweenLooks);
  const end = async () => {
    isEnding = true;
    clearInterval(watch);
    connect(port, "127.0.0.1")
      .on("error", () => undefined)
      .write("quit");
    await Promise.race([ended, pause(5000, undefined, { ref: false })]);
    running.kill("SIGKILL");
    rmSync(file, { force: true });
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

/** Whether the relay takes orders, as soon as it does: one that starts is not there at once. */
async function answers(port) {
  const until = performance.now() + mostSilence;
  while (performance.now() < until) {
    if (await isHeard(port, until - performance.now())) return true;
    await pause(1000, undefined, { ref: false });
  }
  return false;
}

/** Gives the relay an order to end a process that there is not, and waits until it is carried out. */
function isHeard(port, longest) {
  return new Promise((resolve) => {
    const connection = connect(port, "127.0.0.1");
    const timer = setTimeout(() => connection.destroy(), longest);
    let heard = false;
    connection.on("end", () => (heard = true));
    connection.on("error", () => undefined);
    connection.once("close", () => {
      clearTimeout(timer);
      resolve(heard);
    });
    connection.resume().write(Buffer.from([...Buffer.from("kill"), 0, 0, 0, 0]));
  });
}
