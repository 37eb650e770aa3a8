import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";

/** How a program ended, and what it printed. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program with an environment of its own. */
export function start(
  file: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = tmpdir(),
): Ended {
  const { status, stdout, stderr } = spawnSync(file, words, {
    env: { ...env },
    cwd,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { exit: status, stdout, stderr };
}

/**
 * Ends the processes that have a path below a package's folder among their words: a lab may have been told to leave
 * some behind. Linux only. Any other folder is refused, lest everything be ended.
 */
export function endThoseIn(folder: string): void {
  if (!/\/volkit-package-\w{6}$/.test(folder)) throw new Error(`no folder of a package: "${folder}"`);
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const isOurs = wordsOf(pid).some((word) => word.startsWith(`${folder}/`));
    if (isOurs && Number(pid) !== process.pid) process.kill(Number(pid), "SIGKILL");
  }
}

function wordsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}
