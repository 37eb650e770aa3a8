import { ending, exited, printed, type HowItEnded } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { labels, service } from "../test/service.js";
import { lifeKeeperService } from "./service.js";

const { read } = lifeKeeperService();

describe.each(Object.entries(labels))("in %s", (_language, names) => {
  it("state 3 STOP_PENDING is stopping", () => {
    expect(read(exited(0, service(3, "STOP_PENDING", names)))).toEqual({ kind: "stopping" });
  });

  it.each([
    [1, "STOPPED"],
    [2, "START_PENDING"],
    [4, "RUNNING"],
    [5, "CONTINUE_PENDING"],
    [6, "PAUSE_PENDING"],
    [7, "PAUSED"],
  ])("state %i %s is not stopping", (number, state) => {
    expect(read(exited(0, service(number, state, names)))).toEqual({ kind: "not stopping", state });
  });

  it("a colon may stand right before the number", () => {
    expect(read(exited(0, service(3, "STOP_PENDING", names).replace(": 3", ":3")))).toEqual({
      kind: "stopping",
    });
  });

  it("STOP_PENDING is found where the labels were decoded wrongly", () => {
    const garbled = Buffer.from(service(3, "STOP_PENDING", names), "utf8").toString("latin1");
    expect(read(exited(0, garbled))).toEqual({ kind: "stopping" });
  });
});

describe("LifeKeeper is not stopping", () => {
  it.each([service(3, "STOP_PENDING_SOON"), service(4, "STOP_PENDING"), service(3, "PAUSE_PENDING")])(
    "where number and name are not both those of the state: %#",
    (output) => {
      expect(read(exited(0, output)).kind).toBe("not stopping");
    },
  );
});

describe("LifeKeeper is stopping", () => {
  it.each<HowItEnded>([
    { how: "exited", exitCode: 1 },
    { how: "timed-out", seconds: 30, left: [] },
  ])("where that was printed, however the command ended: %j", (how) => {
    expect(read(ending(how, service(3, "STOP_PENDING")))).toEqual({ kind: "stopping" });
  });

  it("where that is in UTF-16 that came without its mark", () => {
    const output = Buffer.from(service(3, "STOP_PENDING"), "utf16le").toString("latin1");
    expect(read(exited(0, output))).toEqual({ kind: "stopping" });
  });
});

describe("it is unknown whether LifeKeeper is stopping", () => {
  it("where there is no such service", () => {
    const output =
      "[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n\r\n指定されたサービスはありません。\r\n";
    expect(read(exited(1060, output))).toEqual({ kind: "unknown", why: { kind: "exit", code: 1060 } });
  });

  it.each<HowItEnded>([
    { how: "exited", exitCode: 5 },
    { how: "timed-out", seconds: 30, left: [] },
    { how: "crashed", signal: "SIGKILL", signalNumber: 9 },
    { how: "missing", lookedFor: [] },
    { how: "unstartable", file: "sc.exe", reason: "EACCES" },
  ])("where the command ended badly: %j", (how) => {
    expect(read(ending(how, service(4, "RUNNING")))).toMatchObject({ kind: "unknown" });
  });

  it.each(["", "\r\n \r\n", "\0"])("where it said nothing: %j", (output) => {
    expect(read(exited(0, output))).toEqual({ kind: "unknown", why: { kind: "silent" } });
  });

  it.each([
    service(13, "STOP_PENDING"),
    "STOP_PENDING",
    "STATE : 4  Running",
    "The service is about to stop (3).",
    "\x01\x02 \x7f",
  ])("where no state stands in the answer: %j", (output) => {
    expect(read(exited(0, output))).toEqual({ kind: "unknown", why: { kind: "silent" } });
  });

  it("where the answer was cut before the state", () => {
    const stdout = { ...printed("\r\nSERVICE_NAME: LifeKeeper\r\n"), cut: true };
    expect(read({ ...exited(0), stdout })).toEqual({ kind: "unknown", why: { kind: "flooded" } });
  });
});
