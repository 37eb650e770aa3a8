import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import * as the from "../blackbox/commands.js";
import { volkit, type Plan } from "../blackbox/harness/volkit.js";
import { windowsPath } from "../blackbox/harness/windows-text.js";

const record = z.object({
  calls: z.array(z.object({ ending: z.object({ stdout: z.object({ text: z.string() }) }) })),
});

/** What the tool that is asked first has in its environment, and the folder it stands in. */
async function surroundings(environment: Plan["environment"]) {
  const { world } = await volkit({
    replies: [[the.mirrorHere, { surroundings: true }]],
    configuration: { node: "NODEA", emcmd: { retries: 0 } },
    ...(environment === undefined ? {} : { environment }),
  });
  const [name = ""] = readdirSync(world.recordFolder).filter((file) => file.endsWith(".json"));
  const { calls } = record.parse(JSON.parse(readFileSync(join(world.recordFolder, name), "utf8")));
  const [folder, ...variables] = calls[0]?.ending.stdout.text.trimEnd().split("\n") ?? [];
  return { folder, variables, world };
}

const namesOf = (variables: readonly string[]) =>
  variables.map((line) => line.slice(0, line.indexOf("=", 1)));

describe.concurrent("the environment", () => {
  test("is read by names in any case", async () => {
    const { exit, messages, records } = await volkit({
      environment: ({ dataKeeper, lifeKeeper }) => ({
        ExtMirrBase: undefined,
        LKROOT: undefined,
        COMPUTERNAME: undefined,
        EXTMIRRBASE: dataKeeper,
        LkRoot: lifeKeeper,
        ComputerName: "NODEA",
      }),
      configuration: { resources: { "Vol.E": { volume: "E:", peers: [{ node: "NODEB" }] } } },
    });
    expect([exit, messages]).toEqual([0, []]);
    expect(records()).toMatchObject([{ node: "NODEA" }]);
  });

  test("is handed on without two names that differ by case alone, and marked as this run's", async () => {
    const { variables } = await surroundings(({ dataKeeper }) => ({
      ExtMirrBase: dataKeeper,
      EXTMIRRBASE: "C:\\another",
      volkit_run: "of-another-run",
      Path: "C:\\windows",
    }));
    const names = namesOf(variables).map((name) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(variables.find((line) => /^volkit_run=/i.test(line))).toMatch(
      /^VOLKIT_RUN=\d{8}T\d{9}Z-[0-9a-f]{6}$/,
    );
  });

  test("comes to a tool with names and values in any language", async () => {
    const { variables } = await surroundings({ 変数: "値 with spaces" });
    expect(variables).toContain("変数=値 with spaces");
  });

  test("a tool stands in its own folder", async () => {
    const { folder, world } = await surroundings(undefined);
    expect(folder).toBe(windowsPath(world.dataKeeper));
  });
});
