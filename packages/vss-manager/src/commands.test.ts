import { ending, exited, type Command, type Done, type Volume } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { guid } from "../test/listings.js";
import { enableTask, queryTask, shadowCopyTask, volumeGuid } from "./schedule.js";
import { deleteShadows, listShadows, listShadowStorage } from "./shadows.js";

const e: Volume = { letter: "E", name: "E:" };
const task = shadowCopyTask(guid);

const table: readonly [Command<unknown>, string, readonly string[], Command<unknown>["effect"]][] = [
  [listShadowStorage(e), "vssadmin", ["list", "shadowstorage", "/On=E:"], "reads"],
  [listShadowStorage(), "vssadmin", ["list", "shadowstorage"], "reads"],
  [listShadows(e), "vssadmin", ["list", "shadows", "/for=E:"], "reads"],
  [listShadows(), "vssadmin", ["list", "shadows"], "reads"],
  [deleteShadows(e), "vssadmin", ["delete", "shadows", "/for=E:", "/quiet"], "changes"],
  [volumeGuid(e), "mountvol", ["E:", "/L"], "reads"],
  [queryTask(task), "schtasks", ["/query", "/tn", `ShadowCopyVolume${guid}`], "reads"],
  [enableTask(task), "schtasks", ["/change", "/tn", `ShadowCopyVolume${guid}`, "/enable"], "changes"],
];

describe("a command", () => {
  it.each(table)("%# has the argv of the seed", (command, name, args, effect) => {
    expect(command.tool).toEqual({ name, home: "windows" });
    expect(command.args).toEqual(args);
    expect(command.effect).toBe(effect);
    expect(command.deadlines).toEqual([name]);
  });
});

describe("the task", () => {
  it.each([guid, guid.toUpperCase()])("of %s keeps the GUID as it was written, braces and all", (written) => {
    expect(shadowCopyTask(written)).toBe(`ShadowCopyVolume${written}`);
  });
});

const byStatus: readonly Command<Done>[] = [deleteShadows(e), queryTask(task), enableTask(task)];

describe.each(byStatus)("$args", ({ read }) => {
  it("is done where it exits with 0, in whatever words", () => {
    expect(read(exited(0, "成功: パラメーターは変更されました。"))).toEqual({ kind: "done" });
    expect(read(exited(0))).toEqual({ kind: "done" });
  });

  it("failed otherwise, in whatever words", () => {
    expect(read(exited(1, "SUCCESS"))).toEqual({ kind: "failed", failure: { kind: "exit", code: 1 } });
    expect(read(ending({ how: "timed-out", seconds: 30, left: [] }))).toEqual({
      kind: "failed",
      failure: { kind: "timed-out", seconds: 30 },
    });
  });
});
