import { createCluster, standardTools } from "@volkit/cluster-lab";
import { describe, expect, it } from "vitest";
import { isOpen, sourcesIn, stateOf } from "./cluster-view.js";
import type { Moment } from "./invariant.js";
import { realKit } from "./kit.js";
import { beginLife } from "./begin-life.js";
import type { Life } from "./life.js";
import { wordsOf } from "./one-run.js";
import { takeStep } from "./step.js";

/** Lives steps, and says what was seen: commands by node, and how actions ended, with the time in whole seconds. */
async function lived(
  ...steps: readonly string[]
): Promise<{ life: Life; seen: readonly string[]; commands: number }> {
  const seen: string[] = [];
  let commands = 0;
  const watch = (moment: Moment): Promise<boolean> => {
    if (moment.kind === "called") {
      commands += 1;
      const { run, called } = moment;
      if (called.ending.how === "timed-out") seen.push(`${run.node} ${wordsOf(called.call).join(" ")} hangs`);
    }
    if (moment.kind === "changed" && moment.change.by.startsWith("late")) seen.push(moment.change.by);
    if (moment.kind === "ended") {
      const { run, outcome, clock } = moment;
      seen.push(`${run.action} ${run.node} ${outcome.kind} at ${Math.floor(clock)}`);
    }
    return Promise.resolve(true);
  };
  const scene = { kit: realKit, site: "as shipped" } as const;
  const life = beginLife(createCluster({ nodes: 2 }), scene, standardTools, watch);
  for (const step of steps) await takeStep(life, step);
  return { life, seen, commands };
}

describe("one node, two actions", () => {
  it("a check that finds somebody at work gives way and asks nothing", async () => {
    const { seen, commands } = await lived("begin remove NODEA", "run deepCheck NODEA");
    expect([seen, commands]).toEqual([["deepCheck NODEA gave way at 0"], 0]);
  });

  it("a check gives way as soon as what it has asked is answered, and the restore that waited begins", async () => {
    const { seen } = await lived(
      "begin deepCheck NODEA",
      "go NODEA 1 0",
      "begin restore NODEA",
      "go NODEA 1 0",
      "finish NODEA",
    );
    expect(seen).toEqual(["deepCheck NODEA gave way at 0", "restore NODEA succeeded at 0"]);
  });

  it("a remove waits for a restore, and no longer than 120 s", async () => {
    const { seen } = await lived("begin restore NODEA", "begin remove NODEA", "finish NODEA", "finish NODEA");
    expect(seen).toEqual(["restore NODEA succeeded at 0", "remove NODEA succeeded at 0"]);
    const late = await lived("begin restore NODEA", "begin remove NODEA", "wait 121");
    expect(late.seen).toEqual(["remove NODEA too late at 120"]);
  });

  it("two nodes are at work at once", async () => {
    const { life } = await lived("begin deepCheck NODEA", "begin restore NODEB", "go NODEB 3 0");
    expect(sourcesIn(life.cluster())).toEqual(["NODEB"]);
  });
});

describe("the clock", () => {
  it("lets a command that hangs answer at its deadline, and nothing waits for it here", async () => {
    const began = performance.now();
    const { seen } = await lived("fault hang NODEB SWITCHOVERVOLUME", "run restore NODEB");
    expect(seen).toEqual(["NODEB EMCmd . SWITCHOVERVOLUME E: hangs", "restore NODEB failed at 600"]);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it("passes over no command of another action: each has ended by its own deadline", async () => {
    const { seen } = await lived("begin quickCheck NODEA", "wait 29", "wait 300");
    expect(seen).toEqual(["quickCheck NODEA succeeded at 120"]);
  });

  it("brings a late order about five seconds after its deadline", async () => {
    const { seen, life } = await lived(
      "late NODEB SWITCHOVERVOLUME",
      "run restore NODEB",
      "wait 4",
      "wait 2",
    );
    expect(seen).toEqual([
      "NODEB EMCmd . SWITCHOVERVOLUME E: hangs",
      "restore NODEB failed at 600",
      "late NODEB EMCmd . SWITCHOVERVOLUME E:",
    ]);
    expect(sourcesIn(life.cluster())).toEqual(["NODEB"]);
  });
});

describe("an action that is interrupted", () => {
  it.each([
    ["before", true],
    ["after", false],
  ])("%s the effect of its LOCKVOLUME", async (when, open) => {
    const { life, seen } = await lived("begin remove NODEA", "go NODEA 6 0", `kill NODEA ${when}`);
    expect(isOpen(life.cluster(), "NODEA")).toBe(open);
    expect([seen, stateOf(life.cluster(), "NODEA")]).toEqual([["remove NODEA interrupted at 0"], "ISP"]);
  });

  it("by a crash goes down with its node, with all that waited there", async () => {
    const { life, seen } = await lived(
      "begin restore NODEA",
      "begin remove NODEA",
      "crash NODEA before dirty",
      "run remove NODEA",
      "power NODEA",
    );
    expect(seen).toEqual(["remove NODEA interrupted at 0", "restore NODEA interrupted at 0"]);
    expect(life.cluster().nodes[0]?.volumes[0]?.dirty).toBe(true);
  });
});

describe("LifeKeeper", () => {
  it("switches over by remove here and restore there", async () => {
    const { life } = await lived("switchover NODEB");
    expect([
      sourcesIn(life.cluster()),
      stateOf(life.cluster(), "NODEA"),
      stateOf(life.cluster(), "NODEB"),
    ]).toEqual([["NODEB"], "OSU", "ISP"]);
  });

  it("restores where it was when the other node cannot", async () => {
    const { life } = await lived("fault hang NODEB SWITCHOVERVOLUME", "switchover NODEB");
    expect([isOpen(life.cluster(), "NODEA"), stateOf(life.cluster(), "NODEA")]).toEqual([true, "ISP"]);
  });

  it("fails over only from a node that it cannot reach", async () => {
    expect(sourcesIn((await lived("failover NODEB")).life.cluster())).toEqual(["NODEA"]);
    expect(sourcesIn((await lived("crash NODEA before clean", "failover NODEB")).life.cluster())).toEqual([
      "NODEB",
    ]);
  });
});
