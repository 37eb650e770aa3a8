import { spawnSync } from "node:child_process";
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
