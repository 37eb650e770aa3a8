import { ending, exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { logMessage } from "./log-message.js";

const command = logMessage({
  class: "FRS_ERR",
  destination: "TO_STDERR",
  program: "volkit",
  number: 12029,
  text: 'Unable to get "information"',
});

describe("a message for LifeKeeper's log", () => {
  it("is one call of lk_err, its text the last word", () => {
    expect(command.tool).toEqual({ name: "lk_err", home: "lifekeeper" });
    expect(command.args.join("|")).toBe(
      '-c|FRS_ERR|-n|12029|-d|TO_STDERR|-p|volkit|Unable to get "information"',
    );
    expect(command.effect).toBe("changes");
  });

  it("is written where lk_err exits with 0, and nowhere else", () => {
    expect(command.read(exited(0, "", "volkit: (No. 12029) ..."))).toEqual({ kind: "done" });
    expect(command.read(exited(2))).toEqual({ kind: "failed", failure: { kind: "exit", code: 2 } });
    expect(command.read(ending({ how: "missing", lookedFor: [] }))).toMatchObject({ kind: "failed" });
  });
});
