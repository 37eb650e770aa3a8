import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { programFile } from "../blackbox/harness/target.js";

const minutes = 4 * 60_000;

describe.skipIf(process.platform !== "linux")("volkit kit-test", () => {
  test(
    "finds nothing wrong with volkit, leaves nothing undecided and nothing behind",
    { timeout: minutes },
    async () => {
      const { exit, stdout, stderr, left } = await kitTest();
      expect(stdout).not.toMatch(/^ {2}(?:FAILED|skipped)/m);
      expect(stdout).toMatch(/^(\d{2,}) assertions: \1 passed, 0 failed, 0 skipped, in /m);
      expect([exit, stderr, left]).toEqual([0, "", []]);
    },
  );
});

/** Runs the built program with a folder for temporary files of its own, and looks what is left in it. */
async function kitTest() {
  const folder = await mkdtemp(join(tmpdir(), "volkit-kit-tested-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const environment = { PATH: process.env["PATH"] ?? "", HOME: folder, TMPDIR: folder, LANG: "C.UTF-8" };
  const child = spawn(process.execPath, [programFile, "kit-test"], {
    cwd: folder,
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exit: await exit, stdout, stderr, left: await readdir(folder) };
}
