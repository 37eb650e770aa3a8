import { ending, exited, printed } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { row } from "../test/rows.js";
import { equivalenciesOf, type EquivalencyAnswer } from "./peers.js";

const { read } = equivalenciesOf("Vol.E");

function answer(...rows: readonly string[]): EquivalencyAnswer {
  return read(exited(0, rows.join("\r\n")));
}

function shared(tag: string, system: string, there: string): string {
  return row("NODEA", tag, system, there, "SHARED", "1");
}

describe("the equivalencies of a tag", () => {
  it("are the other systems and their tags, in the order of the list", () => {
    expect(answer(shared("Vol.E", "NODEC", "Vol.E"), shared("Vol.E", "NODEB", "Data.E"))).toEqual({
      kind: "equivalencies",
      equivalencies: [
        { system: "NODEC", tag: "Vol.E" },
        { system: "NODEB", tag: "Data.E" },
      ],
    });
  });

  it("are not those of another tag", () => {
    expect(answer(shared("Vol.F", "NODEB", "Vol.E"), shared("vol.e", "NODEC", "Vol.E"))).toEqual({
      kind: "equivalencies",
      equivalencies: [],
    });
  });

  it("hold a system once, whatever its case, as it is written first", () => {
    expect(
      answer(
        shared("Vol.E", "NodeB", "Vol.E"),
        shared("Vol.E", "NODEB", "Vol.E2"),
        shared("Vol.E", "nodeb", "x"),
      ),
    ).toEqual({ kind: "equivalencies", equivalencies: [{ system: "NodeB", tag: "Vol.E" }] });
  });

  it.each([row("NODEA", "Vol.E"), row("NODEA", "Vol.E", "", "Vol.E"), row("NODEA", "Vol.E", "NODEB", " ")])(
    "leave out a row that names no system or no tag there: %j",
    (incomplete) => {
      expect(answer(incomplete, shared("Vol.E", "NODEC", "Vol.E"))).toEqual({
        kind: "equivalencies",
        equivalencies: [{ system: "NODEC", tag: "Vol.E" }],
      });
    },
  );

  it.each(["", "none\r\n", "NODEA Vol.E NODEB Vol.E\n"])(
    "are none in %j, and that is an answer",
    (output) => {
      expect(read(exited(0, output))).toEqual({ kind: "equivalencies", equivalencies: [] });
    },
  );
});

describe("no answer", () => {
  it("is a list that was cut: a peer may be missing", () => {
    const stdout = { ...printed(shared("Vol.E", "NODEB", "Vol.E")), cut: true };
    expect(read({ ...exited(0), stdout })).toEqual({ kind: "failed", failure: { kind: "flooded" } });
  });

  it("is a command that failed, whatever it printed", () => {
    const text = shared("Vol.E", "NODEB", "Vol.E");
    expect(read(exited(7, text))).toEqual({ kind: "failed", failure: { kind: "exit", code: 7 } });
    expect(read(ending({ how: "timed-out", seconds: 30, left: [] }, text)).kind).toBe("failed");
  });
});
