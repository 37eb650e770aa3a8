import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, hangs } from "./harness/answer.js";
import { slower } from "./harness/target.js";
import { until } from "./harness/until.js";
import { runIn, usualConfiguration, volkit, type Outcome, type Plan } from "./harness/volkit.js";
import type { World } from "./harness/world.js";

const { node, resources } = usualConfiguration;
const observed = { ...resources["Vol.E"], mode: "observe" };
const configuration = { node, resources: { "Vol.E": observed }, observe: { deadline: 20 } };

/** A call as an installed script makes it. */
function call(action: string, plan: Plan = {}, script = ["--called-by=7", "--vendor=/v.ksh"]) {
  return volkit({ configuration, ...plan, words: [action, ...script, "-t", "Vol.E", "-i", "E:"] });
}

/** The vendor's end, as an installed script tells it. */
function vendorEnds(world: World, action: string, status: number): Promise<Outcome> {
  return runIn(world, { words: ["observed", action, "--called-by=7", `--status=${status}`, "-t", "Vol.E"] });
}

/** The records of observed calls of one kind, as soon as there are so many. */
async function recorded(world: World, kind: "Rehearsal" | "Vendor", count = 1): Promise<unknown[]> {
  const folder = join(world.recordFolder, "observed");
  const names = () => filesIn(folder).filter((name) => name.includes(`${kind}-`) && name.endsWith(".json"));
  await until(() => names().length >= count);
  return names()
    .toSorted()
    .map((name): unknown => JSON.parse(readFileSync(join(folder, name), "utf8")));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const changing = [
  the.refresh,
  the.unlock,
  the.switchOver,
  the.lock,
  the.flagHere,
  the.flagOn("NODEB"),
  the.trapAbout("NODEB"),
  the.deleteOn("NODEB"),
  the.setState("NODEB", "OSU"),
  the.setState("NODEB", "OSF"),
  the.writeCheck,
  the.releaseLock,
  the.taskEnable,
  the.deleteShadows,
];

describe.concurrent("a tag with the mode observe", () => {
  test.each(["quickCheck", "deepCheck", "restore", "remove"])(
    "%s: 118 for the script, not a word, and a rehearsal that runs nothing that changes anything",
    async (action) => {
      const { world, ...outcome } = await call(action);
      expect([outcome.exit, outcome.stderr]).toEqual([118, ""]);
      const [record] = await recorded(world, "Rehearsal");
      expect(record).toMatchObject({ format: "volkit-rehearsal", action, tag: "Vol.E", calledBy: 7 });
      expect(world.calls().length).toBeGreaterThan(1);
      for (const changes of changing) expect(world.calls()).not.toContainEqual(changes);
      expect(outcome.records()).toEqual([]);
    },
  );

  test("says what the verdict rests on, and what a run would have said", async () => {
    const { world } = await call("restore");
    expect(await recorded(world, "Rehearsal")).toMatchObject([
      {
        outcome: "rehearsed",
        exitCode: null,
        result: {
          kind: "depends",
          on: [
            { step: "restore.2b", command: "EMCmd . UNLOCKVOLUME E:" },
            { step: "restore.4", command: "chkntfs E:" },
            { step: "restore.5", command: "CheckVolume E:" },
          ],
        },
        wouldSay: [{ severity: "INFO", id: "12065" }],
      },
    ]);
  });

  test("the script does not wait for a rehearsal that hangs, which ends at its own deadline", async () => {
    const replies = [[the.mirrorHere, hangs] as const];
    const deadline = 6 + slower;
    const { world, seconds } = await call("quickCheck", {
      replies,
      configuration: { ...configuration, observe: { deadline } },
    });
    expect(seconds).toBeLessThan(deadline);
    expect(await recorded(world, "Rehearsal")).toMatchObject([
      { result: { kind: "unknown", why: "deadline" }, messages: [{ id: "VK162" }] },
    ]);
    expect(world.calls()).toEqual([the.mirrorHere]);
  });

  test("where the vendor has no script the action fails, and says so", async () => {
    const { exit, messages, world } = await call("restore", {}, ["--called-by=7", "--vendor="]);
    expect(exit).toBe(1);
    expect(messages).toEqual([
      "ERROR VK161 Vol.E is only observed, and there is no vendor's script for restore to carry it out. Nothing was done.",
    ]);
    await recorded(world, "Rehearsal");
  });

  test("is nobody's to act on by hand either", async () => {
    const { exit, messages, calls } = await volkit({ action: "remove", configuration });
    expect(exit).toBe(2);
    expect(messages).toEqual([expect.stringMatching(/^ERROR VK160 Vol\.E is only observed /)]);
    expect(calls).toEqual([]);
  });

  test("can be rehearsed by hand, and by hand it belongs to no call", async () => {
    const plan = { configuration, words: ["rehearse", "remove", "-t", "Vol.E", "-i", "E:"] };
    const { exit, stdout, stderr, world } = await volkit(plan);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      [
        "remove would succeed if these, which were not run, came out well:",
        "  remove.5  vssadmin list shadows /for=E:",
        "  remove.6  EMCmd . LOCKVOLUME E:",
        "Not run either, and nothing depends on it:",
        "  remove.3  EMCmd . UPDATEVOLUMEINFO E:",
        "  remove.5  vssadmin delete shadows /for=E: /quiet",
        "",
      ].join("\n"),
    );
    expect(await recorded(world, "Rehearsal")).toMatchObject([{ calledBy: null, calledAt: null }]);
    const json = await runIn(world, { words: [...plan.words, "--json"] });
    expect(JSON.parse(json.stdout)).toMatchObject({ action: "remove", result: { kind: "depends" } });
    expect((await runIn(world, { words: ["compare"] })).exit).toBe(1);
  });

  test("what is no action, or no call, is not observed", async () => {
    const words = [
      ["rehearse", "recover", "-t", "Vol.E"],
      ["observed", "restore", "-t", "Vol.E"],
      ["observed", "restore", "--called-by=7", "--status=x", "-t", "Vol.E"],
    ];
    for (const each of words) expect((await volkit({ configuration, words: each })).exit).toBe(2);
  });
});

describe.concurrent("volkit compare", () => {
  test("tells what was alike, what was not, and what cannot be told, worst first", async () => {
    const { world } = await call("quickCheck", { replies: [[the.mirrorHere, {}, {}, ends(5)]] });
    await recorded(world, "Rehearsal");
    await vendorEnds(world, "quickCheck", 0);
    const again = ["--called-by=7", "--vendor=/v.ksh", "-t", "Vol.E", "-i", "E:"];
    await runIn(world, { words: ["deepCheck", ...again] });
    await recorded(world, "Rehearsal", 2);
    await vendorEnds(world, "deepCheck", 1);
    await recorded(world, "Vendor", 2);

    const { exit, stdout } = await runIn(world, { words: ["compare", "Vol.E", "--since", "1h"] });
    expect(exit).toBe(1);
    expect(stdout).toMatch(
      /^Vol\.E: .* to .*\n {2}deepCheck: 1 calls: 1 alike\n {2}quickCheck: 1 calls: 1 DIFFERENT\n/,
    );
    expect(stdout).toMatch(
      /different: .* quickCheck: the vendor's script answered 0; volkit would have failed: ERROR 12029 .* \(\d{8}T\d{9}Z-E-quickCheckRehearsal-[0-9a-f]+\)\n$/,
    );
    const { stdout: json } = await runIn(world, { words: ["compare", "--json"] });
    expect(JSON.parse(json)).toMatchObject({
      unreadable: [],
      tags: [{ tag: "Vol.E", findings: [{ agreement: "different", vendorExitCode: 0 }] }],
    });
  });

  test("with nothing to compare says so, and that is no agreement", async () => {
    const none = await volkit({ configuration, words: ["compare", "Vol.E"] });
    expect(none.exit).toBe(1);
    expect(none.stdout).toMatch(/^Nothing was observed of Vol\.E\./);
    const bad = await volkit({ configuration, words: ["compare", "--since", "soon"] });
    expect(bad.exit).toBe(2);
    expect(bad.messages).toEqual([
      expect.stringMatching(/^ERROR VK103 Option --since was given as "soon"\. /),
    ]);
  });
});
