import { describe, expect, it } from "vitest";
import { ending, exited, printed } from "./ending.js";

describe("an ending for tests and simulations", () => {
  it("is whole UTF-8 text, nothing where nothing is said", () => {
    expect(printed("E:")).toEqual({ text: "E:", encoding: "utf-8", cut: false });
    expect(ending({ how: "timed-out", seconds: 30, left: [4711] })).toEqual({
      how: "timed-out",
      seconds: 30,
      left: [4711],
      stdout: printed(""),
      stderr: printed(""),
    });
  });

  it("with an exit status has the status whole, and each text on its own stream", () => {
    expect(exited(0xc0000005, "out", "err")).toEqual({
      how: "exited",
      exitCode: 3221225477,
      stdout: printed("out"),
      stderr: printed("err"),
    });
  });
});
