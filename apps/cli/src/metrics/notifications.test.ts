import { defaultSettings } from "@volkit/kit-orchestrator";
import type { HeldCall } from "../recorded/format.js";
import { mirrorCall, runAt } from "../recorded/record.fixture.js";
import { describe, expect, test } from "vitest";
import { noteNotifications, waysOf } from "./notifications.js";
import { samplesFrom, type Samples } from "./samples.js";

const out = { encoding: "utf-8", cut: false, base64: null };

/** A call of the kit's own sender, and what it printed. */
function told(manager: string, printed: string, exitCode = 0): HeldCall {
  const ending = {
    how: "exited" as const,
    exitCode,
    stdout: { ...out, text: printed },
    stderr: { ...out, text: "" },
  };
  return {
    ...mirrorCall("", "monitor.4"),
    tool: "snmp-notify",
    args: [manager, "split-brain"],
    effect: "changes",
    ending,
  };
}

function noted(calls: readonly HeldCall[], ways: readonly string[], samples = samplesFrom([])): Samples {
  noteNotifications(samples, runAt(0, { calls: [...calls] }), ways);
  return samples;
}

describe("a manager", () => {
  test.each([
    ['{"kind":"acknowledged","by":"192.0.2.1:162","seconds":0.25,"tries":1}', 0, "acknowledged", 1],
    ['{"kind":"sent","to":"192.0.2.1:162","seconds":0.01}', 0, "sent", 1],
    ['{"kind":"refused","why":"unknown-user","by":"192.0.2.1:162","seconds":0.1}', 1, "refused", 0],
    ['{"kind":"timed-out","to":"192.0.2.1:162","seconds":6,"tries":3}', 1, "timed_out", 0],
    ['{"kind":"not-sent","why":"no-address","about":"noc.example"}', 1, "not_sent", 0],
    ["", 0, "unknown", 0],
    ['{"kind":"acknowledged"}', 0, "unknown", 0],
  ])("that came to %s with status %i is %s", (printed, exitCode, outcome, delivered) => {
    const samples = noted([told("noc", printed, exitCode)], ["noc"]);
    expect(samples.get("volkit_notifications_total", { way: "noc", outcome })).toBe(1);
    expect(samples.get("volkit_notification_delivered", { way: "noc" })).toBe(delivered);
    const isAcknowledged = outcome === "acknowledged";
    expect(samples.get("volkit_notification_last_acknowledgement_seconds", { way: "noc" })).toBe(
      isAcknowledged ? 0.25 : undefined,
    );
  });

  test("never told has counters at 0, and is neither delivered nor not", () => {
    const samples = noted([], ["noc"]);
    expect(samples.get("volkit_notifications_total", { way: "noc", outcome: "acknowledged" })).toBe(0);
    expect(samples.get("volkit_notification_delivered", { way: "noc" })).toBeUndefined();
  });

  test("keeps its last acknowledgement when the next one fails, and goes when it is configured no more", () => {
    const samples = noted([told("noc", '{"kind":"acknowledged","by":"a","seconds":1,"tries":1}')], ["noc"]);
    noted([told("noc", "")], ["noc"], samples);
    expect(samples.get("volkit_notification_delivered", { way: "noc" })).toBe(0);
    expect(samples.get("volkit_notification_last_acknowledgement_seconds", { way: "noc" })).toBe(1);
    noted([], ["eism"], samples);
    expect(samples.all().some(({ labels }) => labels.way === "noc")).toBe(false);
  });

  test("leaves no address in the metrics", () => {
    const samples = noted(
      [told("noc", '{"kind":"acknowledged","by":"192.0.2.1:162","seconds":1,"tries":1}')],
      ["noc"],
    );
    expect(JSON.stringify(samples.all())).not.toContain("192.0.2.1");
  });
});

test("the ways are those that the notifier uses", () => {
  const secret = { env: "C" };
  const managers = [{ name: "noc", host: "h", port: 162, version: "2c" as const, community: secret }];
  const of = (notifier: "eism" | "snmp" | "both") => waysOf({ ...defaultSettings.snmp, notifier, managers });
  expect([of("eism"), of("snmp"), of("both")]).toEqual([["eism"], ["noc"], ["eism", "noc"]]);
});
