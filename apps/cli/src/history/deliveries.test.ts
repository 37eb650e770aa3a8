import { describe, expect, test } from "vitest";
import { deliveryLine, type Delivery } from "@volkit/snmp-notifier";
import type { HeldCall } from "../recorded/format.js";
import type { RecordedRun } from "../recorded/recorded-run.js";
import { mirrorCall, runAt } from "../recorded/record.fixture.js";
import { displayWidth } from "../terminal/display-width.js";
import { plain } from "../terminal/painter.js";
import { entriesOf } from "./entry.js";
import { folded } from "./fold.js";
import { historyLines } from "./lines.js";
import { storyOf } from "./story.js";

const peer = "NODEB";

function call(manager: string, delivery: Delivery): HeldCall {
  const told = mirrorCall(deliveryLine(delivery), "monitor.4");
  return { ...told, peer, tool: "snmp-notify", args: [manager, "split-brain"], effect: "changes" };
}

function acknowledged(seconds: number): Delivery {
  return { kind: "acknowledged", by: "192.0.2.1:162", seconds, tries: 1 };
}

const late: Delivery = { kind: "timed-out", to: "192.0.2.2:162", seconds: 2, tries: 2 };

/** A check that told managers so. */
function telling(n: number, answers: Readonly<Record<string, Delivery>>): RecordedRun {
  const run = runAt(n);
  const told = Object.entries(answers);
  const decisions = told.map(([name, answer]) => ({
    ...{ step: "monitor.4", peer, about: `alarm ${name}` },
    value: answer.kind === "acknowledged" ? `acknowledged by … after ${answer.seconds} s` : answer.kind,
  }));
  return {
    ...run,
    calls: [...run.calls, ...told.map(([name, answer]) => call(name, answer))],
    decisions: [...run.decisions, ...decisions],
  };
}

function shown(runs: readonly RecordedRun[], language: "en" | "ja"): readonly string[] {
  return historyLines(folded(storyOf(entriesOf(runs))), [], { language, columns: 80, paint: plain });
}

describe("whom a run told", () => {
  test("is no finding: neither another time nor a run that tells nobody is a change", () => {
    const runs = [
      telling(1, { noc: acknowledged(0.025) }),
      telling(2, { noc: acknowledged(0.031) }),
      telling(3, { noc: acknowledged(0.029) }),
    ];
    expect(storyOf(entriesOf([...runs, runAt(4)])).map(({ changed }) => changed)).toEqual([null, [], [], []]);
    expect(shown(runs, "en").join(" ").replaceAll(/\s+/g, " ")).toContain("x 2 the same");
  });

  test("keeps checks apart where others were told", () => {
    const runs = [telling(1, { noc: acknowledged(1) }), telling(2, { noc: late })];
    expect(shown(runs, "en").filter((line) => /^\d\d:/.test(line))).toHaveLength(2);
  });

  test.each([
    ["en", /NOT told: m5 \(timed out\), m6 \(refused\), told: m1, m2, m3, m4/],
    ["ja", /通知できず:m5\(応答なし\)、m6\(拒否\)、通知済み:m1、m2、m3、m4/],
  ] as const)("is a few words of a row, for six managers in 80 columns: %s", (language, words) => {
    const four = Object.fromEntries(["m1", "m2", "m3", "m4"].map((name) => [name, acknowledged(0.02)]));
    const refused: Delivery = { kind: "refused", why: "port-closed", by: "192.0.2.3:162", seconds: 0 };
    const lines = shown([telling(1, { ...four, m5: late, m6: refused })], language);
    expect(lines.join(" ").replaceAll(/\s+/g, { en: " ", ja: "" }[language])).toMatch(words);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  });
});
