import { messageText } from "@volkit/kit-orchestrator";
import { expect, test } from "vitest";
import { alarmDoubts } from "./alarm-doubts.js";
import type { ConfigurationFile } from "./schema.js";

const noc = { name: "NOC", host: "192.0.2.1", version: "2c", community: { env: "NOC" } } as const;
const old = { name: "OLD", host: "192.0.2.2", version: "1", community: { env: "OLD" } } as const;

function ids(content: ConfigurationFile): readonly string[] {
  return alarmDoubts("f", content).map(({ id }) => id);
}

test("nothing is doubted by default, nor where everything fits", () => {
  expect(ids({})).toEqual([]);
  const splitBrain = { notify: "on-change", clearFlags: "when-over" } as const;
  expect(ids({ splitBrain, snmp: { notifier: "both", managers: [noc, old] } })).toEqual([]);
});

test.each(["snmp", "both"] as const)("a notifier %s that has no manager", (notifier) => {
  expect(ids({ snmp: { notifier } })).toEqual(["VK164"]);
});

test("managers that nobody tells are named", () => {
  const said = alarmDoubts("f", { snmp: { managers: [noc, old] } });
  expect(said.map((one) => messageText(one, "en"))).toEqual([
    "In the configuration f, snmp.managers names NOC, OLD, but snmp.notifier leaves it to EISMEventNotice: volkit tells them nothing.",
  ]);
});

test("flags that the check is to clear, where it never knows that a split brain is over", () => {
  expect(ids({ splitBrain: { clearFlags: "when-over" } })).toEqual(["VK165"]);
});

test("retries that come to more than the deadline; a trap is sent once", () => {
  const slow = { notifier: "snmp", timeout: 5, retries: 2 } as const;
  expect(ids({ snmp: { ...slow, managers: [noc] } })).toEqual(["VK167"]);
  expect(ids({ snmp: { ...slow, managers: [old] } })).toEqual([]);
  expect(ids({ timeouts: { "snmp-notify": 60 }, snmp: { ...slow, managers: [noc] } })).toEqual([]);
  expect(ids({ timeouts: { "snmp-notify": 5 }, snmp: { notifier: "snmp", managers: [noc] } })).toEqual([
    "VK167",
  ]);
});
