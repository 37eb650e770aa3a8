import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endThoseIn, livingIn } from "./processes.js";

let folder = "";
const started: ReturnType<typeof spawn>[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-processes-"));
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function hanging(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number | undefined> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => 0, 60000)", "x", ...words], { env });
  started.push(child);
  await pause(100);
  return child.pid;
}

describe("the processes of a lab", () => {
  it.each(["", "/", ".", "lab", "/tmp", "/tmp/lab"])(
    "are never looked for in %j, which is no lab's folder",
    (dir) => {
      expect(() => livingIn(dir)).toThrow("no lab's folder");
      expect(() => {
        endThoseIn(dir);
      }).toThrow("no lab's folder");
    },
  );

  it("are those with its folder among their words or in their environment, and no others", async () => {
    const lab = join(folder, "lab");
    const own = new Set([
      await hanging([join(lab, "stand-in.mjs")]),
      await hanging([], { LKROOT: join(lab, "NODEA") }),
    ]);
    await hanging([`${lab}2`, `see ${lab}`]);
    await hanging([folder], { LKROOT: folder });
    expect(new Set(livingIn(lab).map(({ id }) => id))).toEqual(own);
  });

  it("are ended, and nobody else is", async () => {
    const lab = join(folder, "lab");
    await hanging([lab]);
    const other = await hanging([`${lab}2`]);
    endThoseIn(lab);
    await pause(100);
    expect(livingIn(lab)).toEqual([]);
    expect(livingIn(`${lab}2`).map(({ id }) => id)).toEqual([other]);
  });
});
