import { anyEnding, anyText, expectLinear } from "@volkit/testing";
import { exited, parseVolume } from "@volkit/tool-command";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { e } from "../test/volumes.js";
import { getMirrorVolInfo } from "./get-mirror-vol-info.js";
import { formatMirrorLine, parseMirrorLines, type MirrorLine } from "./mirror-line.js";
import { mirrorStateOf } from "./mirror-state.js";
import { roleOf } from "./role.js";
import { emcmdFailure } from "./status-line.js";
import { lockVolume } from "./verbs.js";

const { read } = getMirrorVolInfo(".", e, "E:");
const output = anyText(
  "E: 1 NODEA 10.0.0.2 1",
  "e: 2 NODEB 10.0.0.1 4",
  "E:",
  "1",
  "Status = 5",
  "Status = 0",
);
const word = fc.stringMatching(/^[^\s\x00-\x1f\x80-\x9f]{1,20}$/);
const number = fc.oneof(fc.integer({ min: -2, max: 6 }), fc.integer());
const line: fc.Arbitrary<MirrorLine> = fc
  .record({ role: number, system: word, address: word, state: number })
  .map(({ role, system, address, state }) => ({
    role: roleOf(role),
    roleNumber: String(role),
    system,
    address,
    state: mirrorStateOf(state),
    stateNumber: String(state),
  }));
const volume = fc.constantFrom("C", "E", "I", "K", "S", "Z").map((letter) => parseVolume(letter) ?? e);
const lineBreak = fc.constantFrom("\n", "\r\n", "\r", "\r\r\n", " \t\r\n", "\n\n");

describe("whatever is printed and however it ends", () => {
  it("reading it throws nothing, and is a failure unless the command exits with 0", () => {
    fc.assert(
      fc.property(anyEnding(output), (ended) => {
        const [mirror, done] = [read(ended), lockVolume(e, "E:").read(ended)];
        if (ended.how !== "exited" || ended.exitCode !== 0 || ended.stdout.cut) {
          expect([mirror.kind, done.kind]).toEqual(["failed", "failed"]);
        }
      }),
    );
  });

  it("this node is source or target only where every usable line has that very number", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (mirrors) => {
        const answer = read(exited(0, mirrors.map((mirror) => formatMirrorLine(mirror, e)).join("\n")));
        const numbers = new Set(mirrors.map((mirror) => mirror.roleNumber));
        const role = answer.kind === "mirror" ? answer.role : "failed";
        expect(role === "source").toBe(numbers.size === 1 && numbers.has("1"));
        expect(role === "target").toBe(numbers.size === 1 && numbers.has("2"));
      }),
    );
  });
});

describe("the lines of an answer", () => {
  it("are read back as they were written, whatever the line breaks and the white space at the ends", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), volume, lineBreak, (mirrors, of, end) => {
        const text = mirrors.map((mirror) => `${formatMirrorLine(mirror, of)}${end}`).join("");
        expect(parseMirrorLines(text, of)).toEqual(mirrors);
      }),
    );
  });

  it("are the same with LF, CRLF and CR", () => {
    fc.assert(
      fc.property(output, (text) => {
        const plain = text.replace(/[\r\n]+/g, "\n");
        const [crlf, cr] = ["\r\n", "\r"].map((end) => plain.replaceAll("\n", end));
        expect(parseMirrorLines(crlf ?? "", e)).toEqual(parseMirrorLines(plain, e));
        expect(parseMirrorLines(cr ?? "", e)).toEqual(parseMirrorLines(plain, e));
        expect(emcmdFailure(exited(0, crlf))).toEqual(emcmdFailure(exited(0, plain)));
      }),
    );
  });
});

describe("time", () => {
  it("grows no faster than the output", () => {
    expectLinear((text) => read(exited(0, text)), "E: 1 NODEA 10.0.0.2 1", "E: ");
    expectLinear((text) => emcmdFailure(exited(0, text, text)), "Status", "Status =", "Status = 1");
  });
});
