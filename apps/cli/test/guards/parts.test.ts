import { message, messageLine } from "@volkit/kit-orchestrator";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { programFile } from "../blackbox/harness/target.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "volkit-parts-"));
  cpSync(dirname(programFile), join(folder, "dist"), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function volkit(file = join(folder, "dist", "volkit.js")) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, "nothing"], { encoding: "utf8" });
  return { status, stdout, stderr };
}

const textWith = (part: string): unknown => expect.stringContaining(part);
const compiled = () => {
  const parts = join(folder, "dist", "parts");
  return join(parts, readdirSync(parts).find((name) => /^core\.js\..+\.v8$/.test(name)) ?? "");
};

test.each([
  ["was made by another V8", (bytes: Buffer) => bytes.fill(1, 4, 8)],
  ["was cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ["is empty", () => Buffer.alloc(0)],
])("what was compiled counts only where it fits: one that %s changes nothing", (_, damage) => {
  const usual = volkit();
  expect(usual).toMatchObject({ status: 2, stderr: textWith("VK101") });
  writeFileSync(compiled(), damage(readFileSync(compiled())));
  expect(volkit()).toEqual(usual);
});

test.each(["volkit.js", "core.js", "runtime.js"])(
  "a program without its part %s says so, and does nothing",
  (name) => {
    const part = join(folder, "dist", "parts", name);
    rmSync(part);
    const { status, stdout, stderr } = volkit();
    const said = message("start", "VK191", { part, why: "ENOENT" });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: `${messageLine(said, "en")}\n`,
    });
  },
);

test("the program needs nothing that was compiled, and is found through a link", () => {
  const usual = volkit();
  rmSync(compiled());
  symlinkSync(join(folder, "dist", "volkit.js"), join(folder, "link"));
  expect(volkit(join(folder, "link"))).toEqual(usual);
});

test("a part that failed when it was first asked for is loaded anew, not taken for whole", () => {
  const parts = join(folder, "dist", "parts");
  const asking = 'try { require("./late.js"); } catch {} console.log(require("./late.js").late);';
  const failing =
    'if (!globalThis.tried) { globalThis.tried = true; throw new Error("busy"); } exports.late = "whole";';
  writeFileSync(join(parts, "volkit.js"), asking);
  writeFileSync(join(parts, "late.js"), failing);
  expect(volkit()).toEqual({ status: 0, stdout: "whole\n", stderr: "" });
});
