import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** How the tests of one run ended. */
export interface Counts {
  passed: number;
  failed: number;
  /** How many of those that passed did not at the first try. */
  retried: number;
  /** How many were skipped, by reason. */
  readonly skipped: Record<string, number>;
}

/** Writes the counts of a run into the file that VOLKIT_TEST_COUNTS names. */
export class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts: Counts = { passed: 0, failed: 0, retried: 0, skipped: {} };
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === "passed") counts.passed += 1;
        if (result.state === "passed" && test.diagnostic()?.flaky === true) counts.retried += 1;
        if (result.state === "failed") counts.failed += 1;
        if (result.state !== "skipped") continue;
        const why = result.note ?? "not said";
        counts.skipped[why] = (counts.skipped[why] ?? 0) + 1;
      }
    }
    const file = process.env["VOLKIT_TEST_COUNTS"];
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  }
}
