import { ending, exited, printed } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { row } from "../test/rows.js";
import { instanceOf, type InstanceAnswer } from "./instances.js";

const { read } = instanceOf("Vol.E", "NODEB");

function instance(tag: string, state: string, id = "E:", info = "a\x02b"): string {
  return row("NODEB", "filesys", "volume", tag, id, info, state, "AUTOMATIC", "AUTORES_ISP");
}

function answer(...rows: readonly string[]): InstanceAnswer {
  return read(exited(0, rows.map((each) => `${each}\n`).join("")));
}

describe("the instance of a tag", () => {
  it.each(["ISP", "ISU", "OSU", "OSF", "ILLSTATE", "いま不明"])(
    "is in the state that stands there: %s",
    (state) => {
      expect(answer(instance("Vol.E", state))).toEqual({ kind: "instance", id: "E:", state });
    },
  );

  it("has the ID that stands there, be it no drive letter", () => {
    expect(answer(instance("Vol.E", "ISP", "Vol.E_0815"))).toMatchObject({ id: "Vol.E_0815" });
  });

  it("is that of the very tag: not of one that is like it", () => {
    const others = ["Vol.E2", "vol.e", "Vol", "NODEB.Vol.E", ""].map((tag) => instance(tag, "ISP"));
    expect(answer(...others, instance("Vol.E", "OSU"))).toMatchObject({ state: "OSU" });
    expect(answer(...others)).toEqual({ kind: "absent" });
  });

  it("is not found by a tag that stands in another field", () => {
    expect(answer(row("Vol.E", "filesys", "volume", "Vol.F", "Vol.E", "Vol.E", "OSU"))).toEqual({
      kind: "absent",
    });
  });

  it.each(["OSU\r", "OSU \r", "OSU\t"])("loses the white space at the end of a field: %j", (state) => {
    expect(answer(row("NODEB", "filesys", "volume", "Vol.E", "E:", "", state))).toMatchObject({
      state: "OSU",
    });
  });

  it("has an empty state where the row has none", () => {
    expect(answer(instance("Vol.E", ""))).toEqual({ kind: "instance", id: "E:", state: "" });
    expect(answer(row("NODEB", "filesys", "volume", "Vol.E"))).toEqual({
      kind: "instance",
      id: "",
      state: "",
    });
  });

  it("has an empty state where rows of it contradict each other", () => {
    const rows = [instance("Vol.E", "OSU"), instance("Vol.E", "ISP")];
    expect(answer(...rows)).toEqual({ kind: "instance", id: "E:", state: "" });
    expect(answer(...rows.reverse())).toEqual({ kind: "instance", id: "E:", state: "" });
  });

  it("stands there where rows of it agree", () => {
    expect(answer(instance("Vol.E", "OSU"), instance("Vol.E", "OSU"))).toMatchObject({ state: "OSU" });
  });
});

describe("no instance", () => {
  it.each(["", "\r\n", "no such resource\r\n", "NODEB filesys volume Vol.E E: OSU\n"])(
    "is shown by %j, which LifeKeeper answered with exit status 0",
    (output) => {
      expect(read(exited(0, output))).toEqual({ kind: "absent" });
    },
  );

  it.each([1, 2, 7, 9])("is to be had of exit status %i: it did not answer", (code) => {
    const failed = { kind: "failed", failure: { kind: "exit", code } };
    expect(read(exited(code, `${instance("Vol.E", "OSU")}\n`))).toEqual(failed);
  });

  it("is to be had of what was cut, or did not end by itself", () => {
    const text = `${instance("Vol.E", "OSU")}\n`;
    expect(read({ ...exited(0), stdout: { ...printed(text), cut: true } })).toEqual({
      kind: "failed",
      failure: { kind: "flooded" },
    });
    expect(read(ending({ how: "timed-out", seconds: 30, left: [] }, text)).kind).toBe("failed");
  });
});
