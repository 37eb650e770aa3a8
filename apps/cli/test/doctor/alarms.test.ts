import { defaultSettings } from "@volkit/kit-orchestrator";
import type { Manager } from "@volkit/snmp-notifier";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examine } from "../../src/doctor/examine.js";
import { configurationOf, makeDoctoredLab, wrongIn, type DoctoredLab } from "./support/doctored-lab.js";

let lab: DoctoredLab;
beforeAll(async () => {
  lab = await makeDoctoredLab();
});
afterAll(() => {
  lab.remove();
});

const place = { name: "ops", host: "192.0.2.1", port: 162 };
const two: Manager = { ...place, version: "2c", community: { env: "COMMUNITY" } };
const three: Manager = {
  ...place,
  version: "3",
  user: "u",
  authentication: { protocol: "SHA", password: { env: "LONG" } },
  privacy: { protocol: "AES", password: { env: "SHORT" } },
};

/** What doctor finds of alarms with this for `snmp`, worst first. */
async function found(
  snmp: object,
  lookUp: (name: string) => Promise<readonly string[]> = () => Promise.resolve([]),
  besides: object = {},
) {
  lab.configure("NODEA", { ...configurationOf("NODEA"), ...besides, snmp });
  const own = lab.systemOf("NODEA");
  const environment = { ...own.environment, COMMUNITY: "public", LONG: "password", SHORT: "secret" };
  const { findings } = await examine({
    system: { ...own, environment, lookUp },
    makeRunner: lab.makeRunner("NODEA"),
  });
  return findings.filter(({ id }) => id.startsWith("alarm."));
}

const asAlways = ["alarm.arrival unknown"];

describe("of alarms doctor finds", () => {
  it("nothing where LifeKeeper's own program tells all of them", async () => {
    expect(await found({})).toEqual([]);
  });

  it("that it is bad where nobody is told", async () => {
    expect(wrongIn(await found({ notifier: "snmp" }))).toEqual(["alarm.ways bad"]);
  });

  it.each([
    ["managers that are not in use", { managers: [two] }],
    ["the lack of managers besides it", { notifier: "both" }],
  ])("a warning in %s", async (_, snmp) => {
    expect(wrongIn(await found(snmp))).toEqual(["alarm.ways warning"]);
  });

  it("no fault in a manager with a secret and an address, and that only a test proves it", async () => {
    const findings = await found({ notifier: "both", managers: [two] });
    expect(wrongIn(findings)).toEqual(asAlways);
    expect(findings.find(({ id }) => id === "alarm.arrival")?.remedy?.en).toContain("volkit alarm test");
    expect(findings.find(({ id }) => id === "alarm.secret")?.found.en).toContain(
      "env:COMMUNITY (set for this session",
    );
  });

  it("no fault in a base of one's own", async () => {
    const base = "1.3.6.1.4.1.55555.1";
    expect(base).not.toBe(defaultSettings.snmp.base);
    expect(wrongIn(await found({ notifier: "snmp", base, managers: [two] }))).toEqual([
      "alarm.arrival unknown",
    ]);
  });

  it.each<[string, Manager]>([
    ["is not set", { ...two, community: { env: "NOT_SET" } }],
    ["is too short", three],
    ["is in no file", { ...two, community: { file: "/not/there" } }],
    ["is a folder", { ...two, community: { file: "/tmp" } }],
  ])("bad a secret that %s", async (_, manager) => {
    expect(wrongIn(await found({ notifier: "snmp", managers: [manager] }))).toEqual([
      "alarm.secret bad",
      ...asAlways,
    ]);
  });

  it("a warning in a split brain whose end not every manager has heard of", async () => {
    const own = lab.systemOf("NODEA");
    const folder = join(own.environment["LKROOT"] ?? "", "Out", "volkit", "alarms");
    const at = "2026-11-23T03:00:00Z";
    mkdirSync(folder, { recursive: true });
    const alarms = { NODEB: { kind: "over", told: [], since: at, seen: at } };
    writeFileSync(
      join(folder, "E.json"),
      JSON.stringify({ format: "volkit-alarms", formatVersion: 1, volume: "E:", underWay: false, alarms }),
    );
    const findings = await found({ notifier: "snmp", managers: [two] }, undefined, {
      splitBrain: { notify: "on-change" },
    });
    expect(wrongIn(findings)).toContain("alarm.open warning");
  });

  it("bad a host without an address, and says which addresses another has", async () => {
    const manager = { ...two, host: "ops.example" };
    expect(wrongIn(await found({ notifier: "snmp", managers: [manager] }))).toEqual([
      "alarm.host bad",
      ...asAlways,
    ]);
    const findings = await found({ notifier: "snmp", managers: [manager] }, () =>
      Promise.resolve(["192.0.2.7"]),
    );
    expect(findings.find(({ id }) => id === "alarm.host")?.found.en).toBe("ops.example: 192.0.2.7");
  });
});
