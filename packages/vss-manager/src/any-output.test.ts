import { anyEnding, anyHow, anyText, expectLinear } from "@volkit/testing";
import { exited, type Volume } from "@volkit/tool-command";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guid } from "../test/listings.js";
import { readListing } from "./listing.js";
import { volumeGuid } from "./schedule.js";

const e: Volume = { letter: "E", name: "E:" };
const { read } = volumeGuid(e);
const output = anyText(
  guid,
  "\\\\?\\Volume",
  `\\\\?\\Volume${guid}\\`,
  "HarddiskVolumeShadowCopy",
  "7",
  "none",
);

describe("whatever is printed and however it ends", () => {
  it("a listing is absent only where it was read whole, said something and exited with 0 or 1", () => {
    fc.assert(
      fc.property(anyEnding(output), (ended) => {
        if (readListing(ended).kind !== "absent") return;
        expect(ended.how === "exited" && [0, 1].includes(ended.exitCode)).toBe(true);
        expect([ended.stdout.cut, ended.stderr.cut]).toEqual([false, false]);
        expect(ended.stdout.text.trim()).not.toBe("");
      }),
    );
  });

  it("a listing with a volume path or a device in it is present", () => {
    const sign = fc.constantFrom(`\\\\?\\Volume${guid}\\`, "HarddiskVolumeShadowCopy1");
    fc.assert(
      fc.property(anyEnding(output), sign, output, (ended, shown, after) => {
        const stdout = { ...ended.stdout, text: `${ended.stdout.text}\n${shown}${after}` };
        expect(readListing({ ...ended, stdout })).toEqual({ kind: "present" });
      }),
    );
  });

  it("a GUID comes only from a command that exited with 0, and was printed", () => {
    fc.assert(
      fc.property(anyEnding(output), (ended) => {
        const answer = read(ended);
        if (answer.kind !== "guid") return;
        expect(ended).toMatchObject({ how: "exited", exitCode: 0 });
        expect(ended.stdout.text).toContain(answer.guid);
      }),
    );
  });

  it("the answer is the same with LF, CRLF and CR, and with white space at the ends of the lines", () => {
    fc.assert(
      fc.property(anyHow, output, fc.constantFrom("\r\n", "\r", " \t\r\n"), (how, text, lineBreak) => {
        const ended = { ...exited(0), ...how };
        const lf = { ...ended, stdout: { ...ended.stdout, text: text.replace(/[\r\n]+/g, "\n") } };
        const same = { ...lf, stdout: { ...lf.stdout, text: lf.stdout.text.replaceAll("\n", lineBreak) } };
        expect(readListing(same)).toEqual(readListing(lf));
        expect(read(same)).toEqual(read(lf));
      }),
    );
  });
});

describe("time", () => {
  it("grows no faster than the output", () => {
    const path = "\\\\?\\Volume{4f0d6c1e-93ab-";
    expectLinear((text) => readListing(exited(1, text, text)), path, "HarddiskVolumeShadowCopy");
    expectLinear((text) => read(exited(0, text)), path);
  });
});
