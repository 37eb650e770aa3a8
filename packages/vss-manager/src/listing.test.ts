import { ending, exited, printed, type Ending, type HowItEnded } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { guid } from "../test/listings.js";
import { readListing } from "./listing.js";

const volumePath = `   For volume: (E:)\\\\?\\Volume${guid}\\\r\n`;
const device = "\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy3\r\n";
const banner = "vssadmin 1.1\r\n(C) Copyright 2001-2013 Microsoft Corp.\r\n\r\n";
const unended: readonly HowItEnded[] = [
  { how: "timed-out", seconds: 30, left: [] },
  { how: "crashed", signal: "SIGKILL", signalNumber: 9 },
  { how: "missing", lookedFor: [] },
  { how: "unstartable", file: "vssadmin.exe", reason: "EACCES" },
];

function unmarkedUtf16(text: string): string {
  return Buffer.from(text, "utf16le").toString("latin1");
}

describe("copies or storage are there", () => {
  it.each([
    volumePath,
    device,
    volumePath.toUpperCase(),
    device.toLowerCase(),
    volumePath.replaceAll("\r\n", ""),
    `(E:)\\\\?\\Volume{`,
    unmarkedUtf16(volumePath),
    unmarkedUtf16(device),
  ])("where the output shows a volume path or a shadow-copy device: %j", (output) => {
    expect(readListing(exited(0, output))).toEqual({ kind: "present" });
    expect(readListing(exited(0, "", output))).toEqual({ kind: "present" });
  });

  it.each<HowItEnded>([{ how: "exited", exitCode: 1 }, { how: "exited", exitCode: 2 }, ...unended])(
    "however the command ended: %j",
    (how) => {
      expect(readListing(ending(how, volumePath))).toEqual({ kind: "present" });
    },
  );

  it("though more was printed than is kept", () => {
    const stdout = { ...printed(device), cut: true };
    expect(readListing({ ...exited(0), stdout })).toEqual({ kind: "present" });
  });
});

describe("it is unknown where what was printed is no text", () => {
  it.each(["\x01\x02\x03", `${banner}\x1b[2J`, "\x7fELF\x02"])("as in %j", (output) => {
    expect(readListing(exited(0, output))).toEqual({ kind: "unknown", why: { kind: "silent" } });
    expect(readListing(exited(1, output))).toMatchObject({ kind: "unknown" });
  });
});

describe("they are not there", () => {
  it.each([0, 1])("where the output is something else and the exit status is %i", (status) => {
    expect(readListing(exited(status, `${banner}No items.`))).toEqual({ kind: "absent" });
  });

  it.each([
    "HarddiskVolumeShadowCopy",
    "Volume (E:)",
    "\\\\?\\GLOBALROOT\\Device\\HarddiskVolume3",
    "{not-an-identifier}",
  ])("where %j is all that is like a copy", (output) => {
    expect(readListing(exited(1, banner + output))).toEqual({ kind: "absent" });
  });
});

describe("it is unknown", () => {
  it.each(["", " \r\n\t\r\n", "\0\0", "\ufeff"])("where nothing was said: %j", (output) => {
    expect(readListing(exited(0, output))).toEqual({ kind: "unknown", why: { kind: "silent" } });
    expect(readListing(exited(1, output))).toEqual({ kind: "unknown", why: { kind: "exit", code: 1 } });
  });

  it("where only stderr spoke: what that said is no listing", () => {
    expect(readListing(exited(1, "", "Access is denied.")).kind).toBe("unknown");
  });

  it.each([2, 3, 5, -1, 0x80042302])("where the exit status is %i, whatever else was said", (code) => {
    const why = { kind: "exit", code };
    expect(readListing(exited(code, `${banner}No items.`))).toEqual({ kind: "unknown", why });
  });

  it.each(unended)("where the command did not end by itself, whatever else was said: %j", (how) => {
    expect(readListing(ending(how, `${banner}No items.`))).toMatchObject({
      kind: "unknown",
      why: { kind: how.how },
    });
  });

  it.each<Ending>([
    { ...exited(0), stdout: { ...printed(banner), cut: true } },
    { ...exited(1), stdout: { ...printed(banner), cut: true } },
    { ...exited(0, banner), stderr: { ...printed("warning"), cut: true } },
  ])("where more was printed than is kept, on either stream: %#", (cut) => {
    expect(readListing(cut)).toEqual({ kind: "unknown", why: { kind: "flooded" } });
  });

  it.each([0, 1])("where it broke off after an identifier, before its path (exit status %i)", (status) => {
    const output = `${banner}Contents of shadow copy set ID: ${guid}\r\n`;
    expect(readListing(exited(status, output)).kind).toBe("unknown");
  });
});
