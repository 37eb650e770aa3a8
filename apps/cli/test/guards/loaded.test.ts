import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { runIn, usualConfiguration, volkit, type Outcome, type Plan } from "../blackbox/harness/volkit.js";

/** The libraries whose code ran, of those that the bundle holds and loads only on demand. */
function loadedIn(folder: string): string[] {
  const ran = readdirSync(folder).flatMap((file) =>
    functionsThatRan(readFileSync(join(folder, file), "utf8")),
  );
  const onDemand = [
    "commander",
    "zod",
    "iconv-lite",
    "fflate",
    "cluster-lab",
    "execa",
    "plan",
    "explain",
    "log",
    "metrics",
    "net-snmp",
  ];
  return onDemand.filter((library) => ran.some((name) => name.includes(`/${library}/`)));
}

const coverageFile = z.object({
  result: z.array(
    z.object({
      url: z.string(),
      functions: z.array(
        z.object({ functionName: z.string(), ranges: z.array(z.object({ count: z.number() })) }),
      ),
    }),
  ),
});

/** The bundler makes of every module that is loaded on demand a function that bears the module's path. */
function functionsThatRan(coverage: string): string[] {
  return coverageFile
    .parse(JSON.parse(coverage))
    .result.filter(({ url }) => url.endsWith("/dist/volkit.js"))
    .flatMap(({ functions }) =>
      functions.filter(({ ranges }) => ranges[0] !== undefined && ranges[0].count > 0),
    )
    .map(({ functionName }) => functionName);
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
      expect(await loadedBy({ action, configuration: null })).toEqual(["execa"]);
    });
  }

  test("a configuration is checked when it is new, and not again", async () => {
    const first = await volkit({});
    const second = await runIn(first.world, measured);
    expect(second.exit).toBe(0);
    expect(loadedIn(join(first.world.folder, "coverage"))).toEqual(["execa"]);
    expect(await loadedBy({})).toEqual(["zod", "execa"]);
  });

  test("the kit's own write check, in its process, loads nothing more", async () => {
    const configuration = { ...usualConfiguration, writeCheck: { by: "built-in" } };
    const plan = { action: "deepCheck", configuration };
    const { world } = await volkit(plan);
    await runIn(world, { ...plan, ...measured });
    const folder = join(world.folder, "coverage");
    expect(readdirSync(folder)).toHaveLength(2);
    expect(loadedIn(folder)).toEqual(["execa"]);
  });

  test("a log that is asked for, and in the process that writes it nothing more", async () => {
    const configurationIn = ({ folder }: Outcome["world"]) => ({
      ...usualConfiguration,
      log: { file: join(folder, "volkit.jsonl") },
    });
    const { world } = await volkit({ configurationIn });
    await runIn(world, measured);
    const folder = join(world.folder, "coverage");
    expect(readdirSync(folder)).toHaveLength(2);
    expect(loadedIn(folder)).toEqual(["execa", "log"]);
  });

  test("metrics, where there is a folder for them", async () => {
    const plan = { configuration: { ...usualConfiguration, metrics: { folder: "/nowhere" } } };
    const { world } = await volkit(plan);
    await runIn(world, measured);
    expect(loadedIn(join(world.folder, "coverage"))).toEqual(["execa", "metrics"]);
  });

  test("what tells a manager by SNMP loads what speaks it, and no more", async () => {
    const words = [
      ...["snmp-notify", "central", "test", "--host", "127.0.0.1", "--port", "9", "--version", "2c"],
      ...["--community", "env:COMMUNITY", "--timeout", "0.1", "--retries", "0"],
      ...["--base", "1.3.6.1.4.1.8072.9999.9999", "--node", "NODEA"],
    ];
    expect(await loadedBy({ words, configuration: null })).toEqual(["net-snmp"]);
  });

  test("refused arguments start nothing and load nothing", async () => {
    expect(await loadedBy({ words: ["quickCheck"], configuration: null })).toEqual([]);
  });

  test("help is what loads the library for commands", async () => {
    expect(await loadedBy({ words: ["--help"], configuration: null })).toContain("commander");
  });
});
