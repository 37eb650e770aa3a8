import { expect, it } from "vitest";
import { ask, broken } from "../test/ask.js";
import { createCluster } from "./create.js";
import { describeCluster } from "./describe.js";

it("shows a healthy cluster", () => {
  expect(describeCluster(createCluster())).toBe(`NODEA (10.0.0.1), up, LifeKeeper 4 RUNNING
  E: source -> NODEB mirroring, Vol.E ISP
     shadow copies: none; schedule: enabled
  flags: none
NODEB (10.0.0.2), up, LifeKeeper 4 RUNNING
  E: target <- NODEA mirroring, Vol.E OSU, locked by DataKeeper
     shadow copies: none; schedule: enabled
  flags: none
traps received: none`);
});

it("shows everything that is wrong", () => {
  const { cluster } = ask(
    broken(
      "split-brain E:",
      "dirty NODEA E:",
      "busy NODEA E:",
      "unwritable NODEA E:",
      "lifekeeper-lock NODEA E:",
      "shadow-copies NODEB E:",
      "shadow-storage NODEB E:",
      "schedule-absent NODEB E:",
      "japanese NODEB",
      "link-down NODEA NODEB",
      "lifekeeper-stopping NODEA",
      "exit NODEA LOCKVOLUME 5 2",
      "hang NODEB sc",
      "frozen NODEA chkntfs /disk 0 3",
    ),
    "NODEA",
    "EISMEventNotice",
    "NODEA",
    "6",
    "160",
    "s:E:",
    "s:NODEB",
  );
  expect(describeCluster(cluster)).toBe(`NODEA (10.0.0.1), up, LifeKeeper 3 STOP_PENDING
  E: source -> NODEB paused, Vol.E ISP, locked by LifeKeeper, dirty, busy, not writable
     shadow copies: none; schedule: enabled
  flags: none
NODEB (10.0.0.2), up, LifeKeeper 4 RUNNING, answers in Japanese
  E: source -> NODEA paused, Vol.E OSU
     shadow copies: HarddiskVolumeShadowCopy1; schedule: absent
     stores shadow copies of E:
  flags: none
link down: NODEA - NODEB
faults: NODEA LOCKVOLUME exit 5 (2 more)
faults: NODEB sc hang
faults: NODEA chkntfs frozen /disk (after 3 that go well)
traps received:
  NODEA 6 160 "E:" "NODEB"`);
});

it("speaks Japanese", () => {
  const paused = describeCluster(broken("mirror-paused E:"), "ja");
  expect(paused).toContain("E: ソース -> NODEB 一時停止, Vol.E ISP");
  expect(paused).toContain("E: ターゲット <- NODEA 一時停止, Vol.E OSU, DataKeeper がロック中");
  expect(describeCluster(broken("mirror-broken E:"), "ja")).toContain("E: ソース -> NODEB 切断");
});
