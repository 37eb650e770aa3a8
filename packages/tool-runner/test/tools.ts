import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { Call, Ending } from "@volkit/tool-command";
import { onTestFinished } from "vitest";

import { toolLocator } from "../src/locate.js";
import { realRunner, type RealRunner, type RealRunnerSettings } from "../src/real-runner.js";

/** A folder that is gone when the test has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "volkit-tool-runner-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A file that may be executed. Gives its path. */
export function executable(file: string, content: string | Uint8Array): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode: 0o755 });
  return file;
}

/** A shell script as a program. */
export function sh(body: string): string {
  return `#!/bin/sh\n${body}\n`;
}

/** JavaScript (CommonJS) as a program. */
export function js(body: string): string {
  return `#!${process.execPath}\n${body}\n`;
}

/** A call of the tool `Tool`, which is what the tests call theirs. */
export function callOf(...args: string[]): Call {
  return {
    step: "test.1",
    command: {
      tool: { name: "Tool", home: "datakeeper" },
      args,
      effect: "reads",
      deadlines: [],
      read: () => undefined,
    },
  };
}

/** A runner whose tools are in `folder`; the deadline is far off where a test does not say otherwise. */
export function runnerIn(
  folder: string,
  settings: Partial<RealRunnerSettings> & { seconds?: number } = {},
): RealRunner {
  const { seconds = 20, ...rest } = settings;
  const environment = { ExtMirrBase: folder, PATH: "/usr/bin:/bin" };
  const locate = toolLocator({ environment, configured: {}, platform: process.platform });
  return realRunner({ locate, environment, deadlineOf: () => seconds, codePage: 65001, ...rest });
}

/** Runs one program once. */
export function runOnce(
  content: string,
  settings: Partial<RealRunnerSettings> & { seconds?: number } = {},
  ...args: string[]
): Promise<Ending> {
  const folder = temporaryFolder();
  executable(join(folder, "Tool"), content);
  return runnerIn(folder, settings).run(callOf(...args));
}

/** Whether a process lives; one that only waits for its parent to take note does not. */
export function lives(pid: number): boolean {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    return !/^[ZXx]$/.test(line.slice(line.lastIndexOf(")") + 2).split(" ")[0] ?? "");
  } catch {
    return false;
  }
}

/** Waits until a file has so many words, and gives them as numbers: the process ids that a script wrote. */
export async function numbersIn(file: string, count: number): Promise<number[]> {
  for (;;) {
    const words = wordsIn(file);
    if (words.length >= count) return words.map(Number);
    await pause(10);
  }
}

function wordsIn(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split(/\s+/)
      .filter((word) => word !== "");
  } catch {
    return [];
  }
}

/** Ends processes of a test that were meant to live on. */
export function endAfterTest(pids: readonly number[]): void {
  onTestFinished(() => {
    for (const pid of pids.filter(lives)) process.kill(pid, "SIGKILL");
  });
}
