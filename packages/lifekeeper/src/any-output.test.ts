import { anyEnding, anyText, expectLinear } from "@volkit/testing";
import { exited } from "@volkit/tool-command";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { row } from "../test/rows.js";
import { service } from "../test/service.js";
import { raiseFlag } from "./flags.js";
import { instanceOf } from "./instances.js";
import { equivalenciesOf } from "./peers.js";
import { lifeKeeperService } from "./service.js";

const readers = [
  instanceOf("Vol.E").read,
  equivalenciesOf("Vol.E").read,
  lifeKeeperService().read,
  raiseFlag("SplitBrain_E:").read,
];
const output = anyText(
  row("NODEB", "filesys", "volume", "Vol.E", "E:", "", "OSU"),
  row("NODEA", "Vol.E", "NODEB", "Vol.E"),
  service(3, "STOP_PENDING"),
  "Vol.E",
  "\x01",
  "3",
  "STOP_PENDING",
);

describe("whatever is printed and however it ends", () => {
  it("a reader throws nothing", () => {
    fc.assert(
      fc.property(anyEnding(output), (ended) => {
        for (const read of readers) expect(read(ended)).toBeTypeOf("object");
      }),
    );
  });

  it("absent, not stopping and no peers need an answer that was read whole, with exit status 0", () => {
    fc.assert(
      fc.property(anyEnding(output), (ended) => {
        const whole = ended.how === "exited" && ended.exitCode === 0 && !ended.stdout.cut;
        if (whole) return;
        expect(instanceOf("Vol.E").read(ended).kind).toBe("failed");
        expect(equivalenciesOf("Vol.E").read(ended).kind).toBe("failed");
        expect(lifeKeeperService().read(ended).kind).not.toBe("not stopping");
      }),
    );
  });

  it("the answer is the same with LF, CRLF and CR, and with white space at the ends of the lines", () => {
    fc.assert(
      fc.property(output, fc.constantFrom("\r\n", "\r", " \t\r\n"), (text, lineBreak) => {
        const lf = text.replace(/[\r\n]+/g, "\n");
        for (const read of readers) {
          expect(read(exited(0, lf.replaceAll("\n", lineBreak)))).toEqual(read(exited(0, lf)));
        }
      }),
    );
  });
});

describe("a row", () => {
  it("gives back the state that was written into it, and never that of another tag", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);
    fc.assert(
      fc.property(word, word, word, (tag, state, other) => {
        const rows = [tag, `${tag}${other}`].map((each) =>
          row("N", "filesys", "volume", each, "E:", "", state),
        );
        const answer = { kind: "instance", id: "E:", state };
        expect(instanceOf(tag).read(exited(0, rows.join("\n")))).toEqual(answer);
        expect(instanceOf(`${tag}/${other}`).read(exited(0, rows.join("\n")))).toEqual({ kind: "absent" });
      }),
    );
  });
});

describe("time", () => {
  it("grows no faster than the output", () => {
    for (const read of readers) {
      expectLinear((text) => read(exited(0, text)), "3", "3 STOP_PENDING", "NODEA\x01Vol.E\x01", "\x01\x01");
    }
  });
});
