import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cases } from "./support/alert-cases.js";
import { hasPromtool, noPromtool, promtool } from "./support/promtool.js";
import { rulesFile } from "./support/rules.js";

/** What promtool is to try: at each case's moment either the alert fires once, or not at all. */
function asTests(): string {
  return JSON.stringify({
    rule_files: [rulesFile],
    evaluation_interval: "1m",
    tests: cases.map(({ alert, fires, series, at }) => ({
      interval: "1m",
      input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
      promql_expr_test: [
        {
          expr: `count(ALERTS{alertname="${alert}", alertstate="firing"})`,
          eval_time: at,
          exp_samples: fires ? [{ labels: "{}", value: 1 }] : [],
        },
      ],
    })),
  });
}

describe.skipIf(!hasPromtool)(`the alerts in promtool (else skipped: ${noPromtool})`, () => {
  test("fire when they should, and not when they should not", () => {
    const folder = mkdtempSync(join(tmpdir(), "volkit-rules-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, "tests.json");
    writeFileSync(file, asTests());
    const { status, text } = promtool(["test", "rules", file]);
    expect(text).toMatch(/SUCCESS$/);
    expect(status).toBe(0);
  });
});
