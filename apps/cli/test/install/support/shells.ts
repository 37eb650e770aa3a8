import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe } from "vitest";

/** The Korn shells that the scripts are tried with; `.ci/run` installs them where it can. */
const shells = { ksh93: "/usr/bin/ksh93", mksh: "/usr/bin/mksh" };

/** Runs tests with each shell, or skips them and says why. */
export function withEachShell(title: string, tests: (shell: string) => void): void {
  for (const [name, file] of Object.entries(shells)) {
    if (existsSync(file)) {
      describe(`${title}, by ${name}`, () => {
        tests(file);
      });
    } else {
      describe.skip(`${title}, by ${name} (skipped: ${file} is not installed)`, () => {
        tests(file);
      });
    }
  }
}

export interface Spoken {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly input?: string;
  /** Of the shell itself. */
  readonly options?: readonly string[];
}

/** Has a shell run a script by its path, as LifeKeeper does. */
export function runScript(shell: string, script: string, call: Call = {}): Spoken {
  const { words = [], environment = {}, folder = "/", input = "", options = [] } = call;
  const { status, stdout, stderr } = spawnSync(shell, [...options, script, ...words], {
    cwd: folder,
    env: { PATH: "/usr/bin:/bin", ...environment },
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
