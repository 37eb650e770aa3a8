import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { runIn, usualConfiguration, volkit, type Outcome, type Plan } from "../blackbox/harness/volkit.js";

/** What every action loads: the beginning of the program, all that its actions have in common, and what joins the parts. */
const always = ["core.js", "runtime.js", "volkit.js"];

/** The parts of the program that were loaded besides. */
function loadedIn(folder: string): string[] {
  const urls = readdirSync(folder).flatMap((file) => scriptsIn(readFileSync(join(folder, file), "utf8")));
  const parts = urls.flatMap((url) => /\/dist\/parts\/(.+\.js)$/.exec(url)?.[1] ?? []);
  return [...new Set(parts)].filter((part) => !always.includes(part)).sort();
}

const coverageFile = z.object({ result: z.array(z.object({ url: z.string() })) });

function scriptsIn(coverage: string): string[] {
  return coverageFile.parse(JSON.parse(coverage)).result.map(({ url }) => url);
}

const measured = {
  environment: ({ folder }: Outcome["world"]) => ({ NODE_V8_COVERAGE: join(folder, "coverage") }),
} satisfies Plan;

async function loadedBy(plan: Plan): Promise<string[]> {
  const { world } = await volkit({ ...plan, ...measured });
  return loadedIn(join(world.folder, "coverage"));
}

describe.concurrent("what an action loads", () => {
  for (const action of ["quickCheck", "deepCheck", "restore", "remove"]) {
    test(`${action} without a configuration: what starts programs, and no more`, async () => {
      expect(await loadedBy({ action, configuration: null })).toEqual(["execa.js"]);
    });
  }

  test("a configuration is checked when it is new, and not again", async () => {
    const first = await volkit({});
    const second = await runIn(first.world, measured);
    expect(second.exit).toBe(0);
    expect(loadedIn(join(first.world.folder, "coverage"))).toEqual(["execa.js"]);
    expect(await loadedBy({})).toEqual([
      "check.js",
      "execa.js",
      "expectations.js",
      "is-host.js",
      "key-path.js",
      "objects.js",
    ]);
  });

  test("the kit's own write check, in its process, loads little more", async () => {
    const configuration = { ...usualConfiguration, writeCheck: { by: "built-in" } };
    const plan = { action: "deepCheck", configuration };
    const { world } = await volkit(plan);
    await runIn(world, { ...plan, ...measured });
    const folder = join(world.folder, "coverage");
    expect(readdirSync(folder)).toHaveLength(2);
    expect(loadedIn(folder)).toEqual(["execa.js", "expectations.js", "write-check-command.js"]);
  });

  test("a log that is asked for, and in the process that writes it little more", async () => {
    const configurationIn = ({ folder }: Outcome["world"]) => ({
      ...usualConfiguration,
      log: { file: join(folder, "volkit.jsonl") },
    });
    const { world } = await volkit({ configurationIn });
    await runIn(world, measured);
    const folder = join(world.folder, "coverage");
    expect(readdirSync(folder)).toHaveLength(2);
    expect(loadedIn(folder)).toEqual([
      "execa.js",
      "log-log-run.js",
      "log-write-log-command.js",
      "short-text2.js",
      "write-log.js",
    ]);
  });

  test("metrics, where there is a folder for them", async () => {
    const plan = { configuration: { ...usualConfiguration, metrics: { folder: "/nowhere" } } };
    const { world } = await volkit(plan);
    await runIn(world, measured);
    expect(loadedIn(join(world.folder, "coverage"))).toEqual([
      "execa.js",
      "flag-state.js",
      "metrics-keep-metrics.js",
      "nodes-seen.js",
      "result.js",
      "told.js",
    ]);
  });

  test("what tells a manager by SNMP loads what speaks it, and no more", async () => {
    const words = [
      ...["snmp-notify", "central", "test", "--host", "127.0.0.1", "--port", "9", "--version", "2c"],
      ...["--community", "env:COMMUNITY", "--timeout", "0.1", "--retries", "0"],
      ...["--base", "1.3.6.1.4.1.8072.9999.9999", "--node", "NODEA"],
    ];
    expect(await loadedBy({ words, configuration: null })).toEqual([
      ...[
        "expectations.js",
        "is-host.js",
        "objects.js",
        "secret-file.js",
        "snmp-notify-command.js",
        "src-send.js",
      ],
    ]);
  });

  test("refused arguments start nothing and load nothing", async () => {
    expect(await loadedBy({ words: ["quickCheck"], configuration: null })).toEqual([]);
  });

  test("help is what loads people's commands", async () => {
    expect(await loadedBy({ words: ["--help"], configuration: null })).toContain("commands-program.js");
  });
});
