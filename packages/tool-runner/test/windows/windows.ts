import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A living process that a test looks for. */
interface Member {
  /** Its id on the system that the tests run on. */
  readonly pid: number;
  /** Whether it is the launcher of another one. */
  readonly isLauncher: boolean;
}

/** How programs for Windows are run, and looked for, by the tests. */
export interface Windows {
  readonly compiler: string;
  readonly node: string;
  /** A path of the system that the tests run on, as the programs know it. */
  readonly path: (path: string) => string;
  /** Starts a program as somebody else would. Without pipes: Wine's server would hold them open. */
  readonly start: (...words: string[]) => ChildProcess;
  /** The living programs of the tests with this word in their command line. */
  readonly members: (word: string) => Member[];
  /** How much longer than under Wine a look takes, so that deadlines must be longer. */
  readonly slowness: number;
}

/** Windows itself, or Wine by VOLKIT_WINE_PREFIX and VOLKIT_WINE_NODE; else the reason why there is neither. */
export function findWindows(): Windows | string {
  const { VOLKIT_WINE_PREFIX: prefix, VOLKIT_WINE_NODE: node } = process.env;
  if (process.platform !== "win32" && (prefix === undefined || node === undefined)) {
    return "VOLKIT_WINE_PREFIX and VOLKIT_WINE_NODE name no prefix of Wine and no node.exe";
  }
  const windows = process.platform === "win32" ? windowsItself : underWine(prefix ?? "", node ?? "");
  const hasCompiler = spawnSync(windows.compiler, ["--version"]).status === 0;
  return hasCompiler ? windows : `there is no ${windows.compiler}`;
}

/** Not run yet: see `.github/workflows/windows.yml`. */
const windowsItself: Windows = {
  compiler: "gcc",
  node: process.execPath,
  path: (path) => path,
  start: (program = "", ...words) => spawn(program, words, { stdio: "ignore" }),
  members(word) {
    const asked = `Get-CimInstance Win32_Process -Filter "(Name = 'family.exe' or Name = 'volkit-job.exe') and CommandLine like '%${word}%'" | ForEach-Object { "$($_.ProcessId) $($_.Name)" }`;
    const { stdout } = spawnSync("powershell.exe", ["-NoProfile", "-Command", asked], { encoding: "utf8" });
    const found = stdout.matchAll(/^(\d+) (\S+)/gm);
    return Array.from(found, ([, pid, name]) => ({
      pid: Number(pid),
      isLauncher: name === "volkit-job.exe",
    }));
  },
  slowness: 6,
};

function underWine(prefix: string, node: string): Windows {
  const env = {
    PATH: "/usr/local/bin:/usr/bin:/bin",
    HOME: prefix,
    LANG: "C.UTF-8",
    WINEPREFIX: prefix,
    WINEDEBUG: "-all",
    WINEDLLOVERRIDES: "mscoree=;mshtml=;winedbg.exe=d",
  };
  return {
    compiler: "x86_64-w64-mingw32-gcc",
    node,
    path: (path) => `Z:${path.replaceAll("/", "\\")}`,
    start: (...words) => spawn("wine", words, { env, stdio: "ignore" }),
    members: (word) =>
      readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map((name) => ({ pid: Number(name), line: commandLineOf(name) }))
        .filter(({ line }) => line.includes(word))
        .map(({ pid, line }) => ({ pid, isLauncher: line.includes("volkit-job.exe") })),
    slowness: 1,
  };
}

/** Empty where it has ended. */
function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
