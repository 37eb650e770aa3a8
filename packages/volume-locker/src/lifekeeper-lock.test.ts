import { anyEnding, anyText, expectLinear, readings } from "@volkit/testing";
import { ending, exited, printed, type HowItEnded, type Volume } from "@volkit/tool-command";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifeKeeperLock } from "./lifekeeper-lock.js";

const e: Volume = { letter: "E", name: "E:" };
const { read } = lifeKeeperLock(e);

const bad: readonly HowItEnded[] = [
  { how: "exited", exitCode: 1 },
  { how: "timed-out", seconds: 30, left: [] },
  { how: "crashed", signal: "SIGKILL", signalNumber: 9 },
  { how: "missing", lookedFor: [] },
  { how: "unstartable", file: "volume.exe", reason: "EACCES" },
];

describe("the volume is locked", () => {
  it.each([
    "E:",
    "e:\r\n",
    "D:\r\nE:\r\n",
    "Locked volumes: D: E: F:",
    "D:,E:",
    "(E:)",
    "\\\\.\\E:",
    "E:\\ locked by LifeKeeper",
    "DATE: 2026-02-03\r\nE: locked",
    "-E:",
    "ロック中のボリューム E:\r\n",
    "ロック中のボリュームE:\r\n",
    "Bloqueado: E: (volume de dados)",
    "Gesperrt:\tE:\r\n",
    Buffer.from("E:\r\n", "utf16le").toString("latin1"),
  ])("where %j names it, in either case, wherever it stands", (output) => {
    expect(read(exited(0, output))).toEqual({ kind: "locked" });
  });

  it.each(bad)("where the output names it, however the command ended: %j", (how) => {
    expect(read(ending(how, "E:\r\n"))).toEqual({ kind: "locked" });
  });

  it("where the part of the output that was kept names it", () => {
    expect(read({ ...exited(0), stdout: { ...printed("E:\r\n"), cut: true } })).toEqual({ kind: "locked" });
  });

  it.each(Object.entries(readings("ロックされているボリューム E:\r\n")))(
    "where a Japanese line in CP932 names it, decoded %s",
    (_how, output) => {
      expect(read(exited(0, output))).toEqual({ kind: "locked" });
    },
  );
});

describe("the volume is unlocked", () => {
  it.each([
    "",
    "\r\n",
    "D:\r\nF:\r\n",
    "DATE: 2026-02-03",
    "date:",
    "VOLUME_E: none",
    "1E:",
    "E",
    "E ;",
    "\uff25:",
    "No volume is locked.",
    "ロックされているボリュームはありません。",
  ])("where the list was read whole and does not name it: %j", (output) => {
    expect(read(exited(0, output))).toEqual({ kind: "unlocked" });
  });

  it("where the list's fields are split by 0x01", () => {
    expect(read(exited(0, "D:\x01locked\r\n"))).toEqual({ kind: "unlocked" });
  });

  it("where only stderr names it: the list is on stdout", () => {
    expect(read(exited(0, "", "E: is busy"))).toEqual({ kind: "unlocked" });
  });
});

it("is unknown where what was printed is no text", () => {
  expect(read(exited(0, "\x03\x1b[2J\x7f"))).toEqual({ kind: "unknown", why: { kind: "silent" } });
});

describe("the lock is unknown", () => {
  it.each(bad)("where the command ended badly and does not name the volume: %j", (how) => {
    expect(read(ending(how, "D:\r\n"))).toMatchObject({ kind: "unknown" });
  });

  it("where the list was cut before it named the volume", () => {
    const cut = { ...exited(0), stdout: { ...printed("D:\r\n"), cut: true } };
    expect(read(cut)).toEqual({ kind: "unknown", why: { kind: "flooded" } });
  });
});

describe("whatever is printed and however it ends", () => {
  const output = anyText("E:", "e:", "DATE:", "D:", "_", "A");

  it("unlocked needs a list read whole, exit status 0, and no such letter and colon", () => {
    fc.assert(
      fc.property(anyEnding(output), (ended) => {
        if (read(ended).kind !== "unlocked") return;
        expect(ended).toMatchObject({ how: "exited", exitCode: 0, stdout: { cut: false } });
        expect(` ${ended.stdout.text}`).not.toMatch(/[^A-Za-z0-9_]E:/i);
      }),
    );
  });

  it("the volume on a line of its own is locked", () => {
    fc.assert(
      fc.property(anyEnding(output), fc.constantFrom("\n", "\r\n", "\r"), (ended, lineBreak) => {
        const stdout = { ...ended.stdout, text: `${ended.stdout.text}${lineBreak}e: ${lineBreak}` };
        expect(read({ ...ended, stdout })).toEqual({ kind: "locked" });
      }),
    );
  });

  it("the answer is the same with LF, CRLF and CR, and with white space at the ends of the lines", () => {
    fc.assert(
      fc.property(output, fc.constantFrom("\r\n", "\r", " \t\n"), (text, lineBreak) => {
        const lf = text.replace(/[\r\n]+/g, "\n");
        expect(read(exited(0, lf.replaceAll("\n", lineBreak)))).toEqual(read(exited(0, lf)));
      }),
    );
  });
});

describe("time", () => {
  it("grows no faster than the output", () => {
    expectLinear((text) => read(exited(0, text)), "E", "DATE", "D:");
  });
});
