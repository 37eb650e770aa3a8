import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { effective } from "../../configuration/effective.js";
import { systemWith } from "../../system.fixture.js";
import { checkMetrics } from "./metrics.js";

const now = Date.UTC(2026, 0, 2);

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "volkit-metrics-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function fileOfAge(folder: string, name: string, seconds: number): void {
  writeFileSync(join(folder, name), "");
  utimesSync(join(folder, name), now / 1000 - seconds, now / 1000 - seconds);
}

async function verdicts(folder: string | undefined, platform: NodeJS.Platform = "linux"): Promise<string[]> {
  const configured = effective({ metrics: folder === undefined ? {} : { folder } });
  const system = { ...systemWith({}, platform), now: () => now };
  const findings = await checkMetrics({ configured, system });
  return findings.map(({ id, verdict }) => `${id} ${verdict}`);
}

test("nothing is said where no metrics are wanted", async () => {
  expect(await verdicts(undefined)).toEqual([]);
});

test("a folder that is not there is a warning: nobody makes it", async () => {
  const folder = emptyFolder();
  expect(await verdicts(join(folder, "gone"))).toEqual(["metrics.folder warning"]);
  writeFileSync(join(folder, "file"), "");
  expect(await verdicts(join(folder, "file"))).toEqual(["metrics.folder warning"]);
});

test("a file of the last hour proves it; on Windows nothing else does", async () => {
  const folder = emptyFolder();
  expect(await verdicts(folder)).toEqual(["metrics.folder good"]);
  expect(await verdicts(folder, "win32")).toEqual(["metrics.folder unknown"]);
  fileOfAge(folder, "other.prom", 60);
  fileOfAge(folder, "volkit-E.prom", 7200);
  expect(await verdicts(folder, "win32")).toEqual(["metrics.folder unknown"]);
  fileOfAge(folder, "volkit-F.prom", 60);
  expect(await verdicts(folder, "win32")).toEqual(["metrics.folder good"]);
});
