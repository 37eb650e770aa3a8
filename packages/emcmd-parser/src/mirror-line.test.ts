import { describe, expect, it } from "vitest";
import { e, i, s } from "../test/volumes.js";
import { formatMirrorLine, parseMirrorLines } from "./mirror-line.js";

const mirroring = {
  role: "source",
  roleNumber: "1",
  system: "NODEA",
  address: "10.0.0.2",
  state: "mirroring",
  stateNumber: "1",
};

describe("a usable line", () => {
  it.each([
    "E: 1 NODEA 10.0.0.2 1",
    "e: 1 NODEA 10.0.0.2 1\r\n",
    "\r\n\r\nE: 1 NODEA 10.0.0.2 1\r\n\r\n",
    "  E:\t1   NODEA \u3000 10.0.0.2\t1  ",
    "DataKeeper on NODEA\nE: 1 NODEA 10.0.0.2 1\nStatus = 0\n",
    "ミラーの情報\r\nE: 1 NODEA 10.0.0.2 1\r\nコマンドは正常に終了しました。\r\n",
    "E: 1 NODEA 10.0.0.2 1\rthe end",
  ])("is found in %j, with any white space, in either case, anywhere", (output) => {
    expect(parseMirrorLines(output, e)).toEqual([mirroring]);
  });

  it("names its system and address as they stand, be they names or addresses of any kind", () => {
    const output = "E: 2 nodeb.example.co.jp fe80::1%12 4\nE: 2 東京ノード NODEC 0\n";
    expect(parseMirrorLines(output, e).map(({ system, address }) => [system, address])).toEqual([
      ["nodeb.example.co.jp", "fe80::1%12"],
      ["東京ノード", "NODEC"],
    ]);
  });

  it("stands once for each target, in the order of the output", () => {
    const output = "E: 1 NODEA 10.0.0.2 1\r\nE: 1 NODEA 10.0.0.3 4\r\n";
    expect(parseMirrorLines(output, e).map(({ address, state }) => `${address} ${state}`)).toEqual([
      "10.0.0.2 mirroring",
      "10.0.0.3 paused",
    ]);
  });

  it.each([
    ["E: -1 NODEA 10.0.0.2 -1", "invalid", "invalid"],
    ["E: 0 NODEA 10.0.0.2 0", "none", "none"],
    ["E: 3 NODEA 10.0.0.2 6", "unknown", "unknown"],
    ["E: 11 NODEA 10.0.0.2 21", "unknown", "unknown"],
    ["E: 99999999999999999999 NODEA 10.0.0.2 99999999999999999999", "unknown", "unknown"],
  ])("%s is %s and %s, by the whole number and never by its last digit", (line, role, state) => {
    const [read] = parseMirrorLines(line, e);
    expect(read).toMatchObject({
      role,
      state,
      roleNumber: line.split(" ")[1],
      stateNumber: line.split(" ")[4],
    });
  });
});

describe("a line is ignored", () => {
  it.each([
    ["for another volume", "F: 1 NODEA 10.0.0.2 1"],
    ["for a folder on the volume", "E:\\ 1 NODEA 10.0.0.2 1"],
    ["whose label ends in the volume", "DATE: 1 NODEA 10.0.0.2 1"],
    ["without a colon", "E 1 NODEA 10.0.0.2 1"],
    ["with nothing between colon and role", "E:1 NODEA 10.0.0.2 1"],
    ["with a fullwidth letter", "\uff25: 1 NODEA 10.0.0.2 1"],
    ["with a field too few", "E: 1 NODEA 1"],
    ["with a field too many", "E: 1 NODEA 10.0.0.2 1 1"],
    ["with a word for the role", "E: SOURCE NODEA 10.0.0.2 1"],
    ["with a word for the state", "E: 1 NODEA 10.0.0.2 Mirroring"],
    ["with a role that is no integer", "E: 1.0 NODEA 10.0.0.2 1"],
    ["with a role in another notation", "E: 0x1 NODEA 10.0.0.2 1"],
    ["with a role in fullwidth digits", "E: \uff11 NODEA 10.0.0.2 1"],
    ["that begins in the middle", "Volume E: 1 NODEA 10.0.0.2 1"],
    ["broken in two", "E: 1 NODEA\r\n10.0.0.2 1"],
    ["that is a status", "Status = 1"],
  ])("%s", (_why, line) => {
    expect(parseMirrorLines(line, e)).toEqual([]);
  });

  it.each([
    ["\u0131: 1 NODEA 10.0.0.2 1", i],
    ["\u017f: 1 NODEA 10.0.0.2 1", s],
  ])("whose letter only becomes the volume's in upper case: %s", (line, volume) => {
    expect(parseMirrorLines(line, volume)).toEqual([]);
  });

  it("and the usable ones beside it are read", () => {
    const output = "D: 2 NODEB 10.0.0.1 1\nE: 1 NODEA\nE: 1 NODEA 10.0.0.2 1\nDATE: 1 NODEA 10.0.0.2 4\n";
    expect(parseMirrorLines(output, e)).toEqual([mirroring]);
  });
});

describe("writing a line", () => {
  it("gives what EMCMD prints: single spaces, the letter in upper case", () => {
    const [line] = parseMirrorLines("e:\t2  NODEB 10.0.0.1   5", e);
    expect(line && formatMirrorLine(line, e)).toBe("E: 2 NODEB 10.0.0.1 5");
  });
});
