import { defaultSettings } from "@volkit/kit-orchestrator";
import { describe, expect, test } from "vitest";
import { configuredPeers, effective, resourceEntry } from "./effective.js";

const lkErr = {
  enabled: false,
  destination: "TO_STDERR",
  class: "FRS_ERR",
  program: "volkit",
  severities: ["ERROR"],
};

describe("the configuration in force", () => {
  test("is the defaults where the file says nothing", () => {
    const { deadlineOf, ...rest } = effective({});
    expect(rest).toEqual({
      settings: {
        emcmd: { volumeArgument: "E:", retries: 1, retryPause: 1 },
        vss: { peerDelete: "always", unknown: "fail" },
        splitBrain: defaultSettings.splitBrain,
        snmp: defaultSettings.snmp,
      },
      writeCheck: { by: "auto", slow: 5, notInstalled: false },
      timeouts: { default: 30, SWITCHOVERVOLUME: 600, "snmp-notify": 15 },
      tools: {},
      codePage: 932,
      language: "en",
      limits: { records: 200, bytes: 100 * 1024 * 1024 },
      wait: 120,
      log: { bytes: 10 * 1024 * 1024, keep: 5, lkErr, eventLog: false },
      metrics: {},
      observe: { deadline: 60, limits: { records: 10_000, bytes: 100 * 1024 * 1024 } },
    });
    expect(deadlineOf({ deadlines: ["SWITCHOVERVOLUME", "EMCmd"] })).toBe(600);
    expect(deadlineOf({ deadlines: ["LOCKVOLUME", "EMCmd"] })).toBe(30);
  });

  test("is the file's, key by key", () => {
    const { settings } = effective({ emcmd: { retries: 3 }, splitBrain: { keepPeerState: true } });
    expect(settings.emcmd).toEqual({ volumeArgument: "E:", retries: 3, retryPause: 1 });
    expect(settings.splitBrain).toEqual({ ...defaultSettings.splitBrain, keepPeerState: true });
  });

  test("a manager has SNMP's own port unless it names another", () => {
    const manager = { name: "noc", host: "192.0.2.1", version: "2c", community: { env: "C" } } as const;
    const { settings } = effective({ snmp: { managers: [manager, { ...manager, port: 1162 }] } });
    expect(settings.snmp.managers.map(({ port }) => port)).toEqual([162, 1162]);
  });

  test("has the deadline of the most particular name", () => {
    const { deadlineOf } = effective({ timeouts: { default: 1, EMCmd: 2, LOCKVOLUME: 3 } });
    expect(deadlineOf({ deadlines: ["LOCKVOLUME", "EMCmd"] })).toBe(3);
    expect(deadlineOf({ deadlines: ["UNLOCKVOLUME", "EMCmd"] })).toBe(2);
    expect(deadlineOf({ deadlines: ["sc"] })).toBe(1);
    expect(deadlineOf({ deadlines: [] })).toBe(1);
  });
});

describe("a tag's peers", () => {
  const file = {
    resources: { T: { peers: [{ node: "B" }, { node: "C", tag: "t", addresses: ["x"] }] }, U: {} },
  };

  test("have the same tag and no address unless given", () => {
    expect(configuredPeers(file, "T")).toEqual([
      { node: "B", tag: "T", addresses: [] },
      { node: "C", tag: "t", addresses: ["x"] },
    ]);
  });

  test("are left to LifeKeeper where the file names none, and none where it says so", () => {
    expect(configuredPeers(file, "U")).toBeUndefined();
    expect(configuredPeers(file, "V")).toBeUndefined();
    expect(configuredPeers({ resources: { T: { peers: [] } } }, "T")).toEqual([]);
  });

  test("are never what every object has", () => {
    expect(resourceEntry(file, "constructor")).toBeUndefined();
    expect(resourceEntry(file, "__proto__")).toBeUndefined();
  });
});
