import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { hasCompiler, noCompiler, testFolder } from "./compiler.fixture.js";
import { measure, type Measured } from "./measured.js";
import { compileNatives, type Natives } from "./natives.js";

describe.skipIf(!hasCompiler)(`what a program takes (else skipped: ${noCompiler})`, () => {
  const folder = testFolder();
  let natives: Natives;
  beforeAll(() => {
    natives = compileNatives(folder);
  });
  const sh = (script: string, also = 0, deadline = 10): Measured =>
    measure(natives, {
      command: ["/bin/sh", "-c", script],
      environment: { PATH: "/usr/bin:/bin" },
      deadline,
      also: { count: also, program: natives.standIn },
    });

  it("is the time until it has ended, and the processors' time of what it started and waited for", () => {
    const { wallMs, cpuMs } = sh("sleep 0.1");
    expect(wallMs).toBeGreaterThanOrEqual(100);
    expect(cpuMs).toBeLessThan(60);
    const busy = sh('sh -c "i=0; while [ \\$i -lt 50000 ]; do i=\\$((i+1)); done"');
    expect(busy.cpuMs).toBeGreaterThan(5);
  });

  it("holds the starts that come after it", () => {
    const alone = sh(":");
    const more = sh(":", 50);
    expect(more.cpuMs - alone.cpuMs).toBeGreaterThan(5);
    expect(more.peakMiB).toBeLessThan(alone.peakMiB + 1);
  });

  it("holds the memory of the largest process, not of this one, which is larger", () => {
    expect(sh(":").peakMiB).toBeLessThan(8);
    const large = sh("head -c 30000000 /dev/zero | tail -c 30000000 >/dev/null");
    expect(large.peakMiB).toBeGreaterThan(28);
  });

  it("is no figure where the program fails, and the reason holds what it said", () => {
    expect(() => sh("echo no disk >&2; exit 3")).toThrow(/ended with 3 instead of 0: no disk/);
    expect(() => sh("kill -9 $$")).toThrow(/ended with 137 instead of 0/);
  });

  it("is no figure where the deadline passes: the program is ended, with what it started", async () => {
    const late = join(folder, "late");
    expect(() => sh(`(sleep 0.15; echo >${late}) & sleep 20`, 0, 0.05)).toThrow(
      /ended with 124 instead of 0/,
    );
    await setTimeout(200);
    expect(existsSync(late)).toBe(false);
  });

  it("is no figure where there is no such program", () => {
    const asked = { command: ["/nowhere/at-all"], environment: {} } as const;
    expect(() => measure(natives, asked)).toThrow(
      "/nowhere/at-all cannot be started: No such file or directory",
    );
  });

  it("is taken in the environment it is told, and in no other", () => {
    process.env["BENCH_TEST"] = "leaks";
    expect(() => sh('test -z "$BENCH_TEST"')).not.toThrow();
  });
});
