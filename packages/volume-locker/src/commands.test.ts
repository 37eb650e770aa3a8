import { lockVolume as emcmdLock, unlockVolume as emcmdUnlock } from "@volkit/emcmd-parser";
import { ending, exited, type Command, type Volume } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { lifeKeeperLock, lockVolume, releaseLifeKeeperLock, unlockVolume } from "./index.js";

const e: Volume = { letter: "E", name: "E:" };

const table: readonly [Command<unknown>, string, readonly string[], Command<unknown>["effect"]][] = [
  [lifeKeeperLock(e), "volume", ["-d"], "reads"],
  [releaseLifeKeeperLock(e), "volume", ["-u", "E:"], "changes"],
  [lockVolume(e, "E:"), "EMCmd", [".", "LOCKVOLUME", "E:"], "changes"],
  [unlockVolume(e, "E:"), "EMCmd", [".", "UNLOCKVOLUME", "E:"], "changes"],
];

describe("a command", () => {
  it.each(table)("%# has the argv of the seed", (command, name, args, effect) => {
    const home = name === "volume" ? "lifekeeper" : "datakeeper";
    expect(command.tool).toEqual({ name, home });
    expect(command.args).toEqual(args);
    expect(command.effect).toBe(effect);
    expect(command.deadlines.at(-1)).toBe(name);
  });
});

describe("DataKeeper's lock", () => {
  it("is emcmd-parser's, so that one import serves both locks", () => {
    expect([lockVolume, unlockVolume]).toEqual([emcmdLock, emcmdUnlock]);
  });
});

describe("releasing LifeKeeper's lock", () => {
  const { read } = releaseLifeKeeperLock(e);

  it("is done where it exits with 0", () => {
    expect(read(exited(0))).toEqual({ kind: "done" });
  });

  it("failed otherwise, whatever was printed", () => {
    expect(read(exited(1, "unlocked"))).toEqual({ kind: "failed", failure: { kind: "exit", code: 1 } });
    expect(read(ending({ how: "missing", lookedFor: [] })).kind).toBe("failed");
  });
});
