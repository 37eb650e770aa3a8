import { ending, exited, printed } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { guid } from "../test/listings.js";
import { volumeGuid } from "./schedule.js";

const { read } = volumeGuid({ letter: "E", name: "E:" });

describe("a volume's GUID", () => {
  it.each([
    `    \\\\?\\Volume${guid}\\\r\n`,
    `\\\\?\\Volume${guid}\\`,
    `\r\nボリューム名:\r\n\t\\\\?\\Volume${guid}\\\n`,
    `    \\\\?\\Volume${guid}\\\r\r\n`,
  ])("is found in %j", (output) => {
    expect(read(exited(0, output))).toEqual({ kind: "guid", guid });
  });

  it("keeps the case of its digits, which the name of the task has too", () => {
    const mixed = "{4F0d6C1e-93AB-4d27-8E55-7b1c2a90dE31}";
    expect(read(exited(0, `    \\\\?\\Volume${mixed}\\`))).toEqual({ kind: "guid", guid: mixed });
  });

  it.each([
    "",
    "The system cannot find the file specified.\r\n",
    guid,
    `\\\\?\\Volume${guid}`,
    `\\\\?\\Volume{4f0d6c1e-93ab-4d27-8e55}\\`,
    `\\\\?\\Volume{4f0d6c1e93ab4d278e557b1c2a90de31}\\`,
    `\\\\?\\Volume{zzzzzzzz-93ab-4d27-8e55-7b1c2a90de31}\\`,
  ])("is not in %j", (output) => {
    expect(read(exited(0, output))).toEqual({ kind: "failed", failure: { kind: "silent" } });
  });

  it("is not taken from a list of several volumes: the task would be another volume's", () => {
    const output = `\\\\?\\Volume${guid}\\\r\n    C:\\\r\n\\\\?\\Volume${guid.replace("4f", "5a")}\\\r\n`;
    expect(read(exited(0, output))).toEqual({ kind: "failed", failure: { kind: "silent" } });
  });

  it("is not taken from a command that failed", () => {
    const output = `    \\\\?\\Volume${guid}\\\r\n`;
    expect(read(exited(1, output))).toEqual({ kind: "failed", failure: { kind: "exit", code: 1 } });
    expect(read(ending({ how: "timed-out", seconds: 30, left: [] }, output)).kind).toBe("failed");
  });

  it("may stand in what was cut off: that is flooded, not silent", () => {
    const stdout = { ...printed("x".repeat(100)), cut: true };
    expect(read({ ...exited(0), stdout })).toEqual({ kind: "failed", failure: { kind: "flooded" } });
  });

  it("is not the only one for certain where more was cut off", () => {
    const stdout = { ...printed(`    \\\\?\\Volume${guid}\\\r\n`), cut: true };
    expect(read({ ...exited(0), stdout })).toEqual({ kind: "failed", failure: { kind: "flooded" } });
  });
});
