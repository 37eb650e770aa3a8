import { describe, expect, it } from "vitest";

import { js, runOnce, sh } from "../test/tools.js";

const mebibyte = 1024 * 1024;

describe.skipIf(process.platform === "win32")("what a tool prints", () => {
  it("is kept whole up to the limit, on each stream by itself", async () => {
    const { stdout, stderr } = await runOnce(sh("printf 12345678; printf 12345678 >&2"), { keepBytes: 8 });
    expect(stdout).toEqual({ text: "12345678", encoding: "utf-8", cut: false });
    expect(stderr).toEqual({ text: "12345678", encoding: "utf-8", cut: false });
  });

  it("is marked as cut where one byte more came", async () => {
    const { stdout, stderr } = await runOnce(sh("printf 123456789; printf 1 >&2"), { keepBytes: 8 });
    expect(stdout).toEqual({ text: "12345678", encoding: "utf-8", cut: true });
    expect(stderr.cut).toBe(false);
  });

  it("is marked as cut where the byte more came later", async () => {
    const { stdout } = await runOnce(sh("printf 12345678; sleep 0.1; printf 9"), { keepBytes: 8 });
    expect(stdout).toEqual({ text: "12345678", encoding: "utf-8", cut: true });
  });

  it("may be far more than is kept: the exit status is the tool's own", async () => {
    const flood = js(
      `const block = Buffer.alloc(${mebibyte}, 120);
       for (let i = 0; i < 50; i += 1) { require("fs").writeSync(1, block); require("fs").writeSync(2, block.subarray(0, 1000)); }
       process.exitCode = 7;`,
    );
    const ending = await runOnce(flood);
    expect(ending).toMatchObject({
      how: "exited",
      exitCode: 7,
      stdout: { cut: true },
      stderr: { cut: false },
    });
    expect(ending.stdout.text).toBe("x".repeat(mebibyte));
    expect(ending.stderr.text).toHaveLength(50_000);
  });

  it("may come byte by byte", async () => {
    const drip = js(`for (let i = 0; i < 5000; i += 1) require("fs").writeSync(1, String(i % 10));`);
    expect((await runOnce(drip)).stdout.text).toBe("0123456789".repeat(500));
  });

  it("without an end is ended at the deadline", async () => {
    const began = performance.now();
    const ending = await runOnce(sh("while :; do echo flood; done"), { seconds: 0.5, keepBytes: 60 });
    expect(ending).toMatchObject({
      how: "timed-out",
      left: [],
      stdout: { text: "flood\n".repeat(10), cut: true },
    });
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it("is all there after the tool has exited, though the pipe was full", async () => {
    for (let i = 0; i < 10; i += 1) {
      const { stdout } = await runOnce(sh("printf '%060000d' 7"));
      expect(stdout.text).toHaveLength(60_000);
    }
  });

  it("may be anything: what is no text comes with its bytes", async () => {
    const { stdout } = await runOnce(sh("printf '\\000\\377\\376\\001\\200'"));
    expect(stdout.encoding).toBe("lossy");
    expect([...(stdout.bytes ?? [])]).toEqual([0, 255, 254, 1, 128]);
  });

  it("is read in the system's page where it is no UTF-8, each stream by itself", async () => {
    const japanese = sh("printf '\\223\\372\\226\\173'; printf '\\346\\227\\245' >&2");
    const { stdout, stderr } = await runOnce(japanese, { codePage: 932 });
    expect(stdout).toMatchObject({ text: "日本", encoding: "cp932" });
    expect(stderr).toEqual({ text: "日", encoding: "utf-8", cut: false });
  });

  it("is read in the system's page also where the limit fell into a character", async () => {
    const japanese = sh("printf '\\223\\372\\226\\173'");
    const { stdout } = await runOnce(japanese, { codePage: 932, keepBytes: 3 });
    expect(stdout).toMatchObject({ text: "日", encoding: "cp932", cut: true });
  });
});
