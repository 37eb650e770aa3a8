import { labEnvironment } from "@volkit/cluster-lab";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunRecord } from "volkit/src/recorded/format.js";
import { readSources } from "volkit/src/recorded/found.js";
import { openSource } from "volkit/src/recorded/source.js";
import { removeKey } from "volkit/src/report/chart/chart-keys.js";
import { chartOfRun, chartOfRunOn } from "volkit/src/report/chart/chart-of-run.js";
import { runCharts } from "volkit/src/report/chart/charts.js";
import { chartOf } from "../golden/chart.js";
import { walked } from "../golden/walked.js";
import { isProcedures } from "../mutants/is-procedures.js";
import { bundleEdited } from "./bundle-edited.js";
import { loadEdited } from "./load-edited.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "volkit-deleted-step-"));
const [lab, asItIs, without] = ["lab", "as-it-is.mjs", "without.mjs"].map((name) => join(folder, name));

const records = join(lab ?? "", "NODEA", "lifekeeper", "Out", "volkit");

const file = "packages/kit-orchestrator/src/remove.ts";

/** The source of a step, from the comment that begins it to the one that begins the next. */
function sourceOf(step: string, next: string): string {
  const source = readFileSync(join(root, file), "utf8");
  return source.slice(source.indexOf(`  // ${step}:`), source.indexOf(`  // ${next}:`));
}

const edit = { file, find: sourceOf("remove.2", "remove.3"), replace: "" };

function run(program = "", ...words: readonly string[]): string {
  return ran(program, words).stdout;
}

function ran(program: string | undefined, words: readonly string[]) {
  const env = { ...labEnvironment(lab ?? "", "NODEA"), PATH: process.env["PATH"] };
  return spawnSync(process.execPath, [program ?? "", ...words, "--lang", "en"], { env, encoding: "utf8" });
}

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, "apps/cli/dist/volkit.js"), "lab", "create", lab ?? ""]);
  const entry = "apps/cli/src/volkit.ts";
  await bundleEdited(root, entry, [], asItIs ?? "");
  await bundleEdited(root, entry, [edit], without ?? "");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a step that is deleted from its procedure", () => {
  const query = "sc query LifeKeeper";

  test("is gone from the plan, and from nothing else of it", () => {
    const before = run(asItIs, "plan", "remove", "-t", "Vol.E", "--json");
    const after = run(without, "plan", "remove", "-t", "Vol.E", "--json");
    expect(commandsIn(before)).toContain(query);
    expect(commandsIn(after)).toEqual(commandsIn(before).filter((command) => command !== query));
  });

  test.each(["12098", "remove"])("is gone from what is explained of %s", (subject) => {
    const before = commandsIn(run(asItIs, "explain", subject, "--json"));
    const after = commandsIn(run(without, "explain", subject, "--json"));
    expect(before).toContain(query);
    expect(after).toEqual(before.filter((command) => command !== query));
  });

  test("is explained no more as a step, nor as one that another follows", () => {
    expect(run(asItIs, "explain", "remove.3")).toContain("before: remove.2");
    expect(run(without, "explain", "remove.3")).toContain("before: remove.1");
    expect(run(without, "explain", "remove.2")).not.toContain(query);
  });

  test("is gone from the chart that is made of it, and a run without it is drawn on that one to its end", async () => {
    const loaded = await loadEdited(root, "packages/kit-orchestrator/src/index.ts", [edit]);
    if (!isProcedures(loaded)) throw new Error("the edited procedures export something else");
    const { whole } = await walked(loaded, "remove");
    const chart = chartOf("remove", [{ name: "remove", start: whole }], false);
    const asItStands = runCharts()[removeKey("fail")];
    expect(asItStands?.nodes.map(({ id }) => id).filter((id) => id !== "remove-2")).toEqual(
      chart.nodes.map(({ id }) => id),
    );

    run(without, "remove", "-t", "Vol.E");
    const record = await runOf(records);
    const [today] = chartOfRun(record, "en", "");
    expect(today?.note).toContain("it asked EMCmd . UPDATEVOLUMEINFO E:");
    const [itsOwn] = chartOfRunOn({ [removeKey("fail")]: chart }, record, "en", "");
    expect(itsOwn?.note).toBeUndefined();
    expect(itsOwn?.words.at(-1)).toMatch(/the end: exit 0$/);
  });
});

test("a step that is deleted is the first difference in the replay of a run that had it", () => {
  run(asItIs, "remove", "-t", "Vol.E");
  const newest = readdirSync(records)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .slice(-1);
  expect(ran(asItIs, ["replay", ...newest])).toMatchObject({ status: 0 });
  const { status, stdout } = ran(without, ["replay", ...newest]);
  expect(status).toBe(1);
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "at remove.2, is LifeKeeper itself stopping?: today does not ask sc query LifeKeeper any more",
  );
});

async function runOf(folder: string): Promise<RunRecord> {
  const opened = await openSource(folder);
  if (opened.kind !== "source") throw new Error(`no run is recorded in ${folder}`);
  const { records } = await readSources([opened.source]);
  const [run] = records.flatMap(({ record }) => (record.format === "volkit-record" ? [record] : []));
  if (run === undefined) throw new Error(`no run is recorded in ${folder}`);
  return run;
}

function commandsIn(json: string): readonly string[] {
  return [...json.matchAll(/"command":"((?:[^"\\]|\\.)*)"/g)].map(([, command = ""]) => command);
}
