import { createCluster, labRunner, memoryStore, setFault, type Cluster } from "@volkit/cluster-lab";
import type { Language } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { ActionName } from "../actions.js";
import { systemWith } from "../system.fixture.js";
import { displayWidth } from "../terminal/display-width.js";
import { plain } from "../terminal/painter.js";
import { planInJson } from "./in-json.js";
import { planLines } from "./lines.js";
import { makePlan } from "./make-plan.js";
import type { Item, Plan, PlannedCall } from "./plan.js";

const folder = mkdtempSync(join(tmpdir(), "volkit-plan-"));
const config = join(folder, "volkit.json");
writeFileSync(config, JSON.stringify({ writeCheck: { by: "CheckVolume" } }));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Fault = readonly string[];

function clusterWith(faults: readonly Fault[], nodes?: number): Cluster {
  return faults.reduce(
    (cluster, words) => {
      const set = setFault(cluster, words);
      if (!("cluster" in set)) throw new Error(`${words.join(" ")} is no fault`);
      return set.cluster;
    },
    createCluster(nodes === undefined ? {} : { nodes: ["NODEA", "NODEB", "NODEC"] }),
  );
}

/** Plans an action on a node of a cluster, and fails where anything of the cluster changes. */
async function planned(
  action: ActionName,
  node: string,
  faults: readonly Fault[] = [],
  nodes?: number,
): Promise<Plan> {
  const cluster = clusterWith(faults, nodes);
  const store = memoryStore(cluster);
  const runner = labRunner(store, node);
  const never = () => Promise.reject(new Error("nothing is to be ended"));
  const made = await makePlan(
    action,
    ["-t", "Vol.E", "--config", config],
    systemWith({ COMPUTERNAME: node }),
    () => ({ run: (call) => runner.run(call), endAll: never, endOther: never }),
  );
  // A fault that holds for so many times only is used up by a question as well.
  const after = await store.read();
  expect(after).toEqual({ ...cluster, toolFaults: after.toolFaults });
  if (made.kind !== "plan") throw new Error("no plan was made");
  return made.plan;
}

function itemsOf({ parts }: Plan): readonly Item[] {
  return parts.flatMap(({ items }) => items);
}

function callsOf(plan: Plan): readonly PlannedCall[] {
  return itemsOf(plan).filter((item) => item.kind === "call");
}

/** What was found, and what is taken for granted. */
function findingsOf(plan: Plan): readonly string[] {
  return itemsOf(plan).flatMap((item) =>
    item.kind === "found" || item.kind === "taken"
      ? `${item.kind} ${item.decision.about}: ${item.decision.value}`
      : [],
  );
}

/** The commands as `step how command`. */
function sketch(plan: Plan): readonly string[] {
  return callsOf(plan).map(({ step, how, call }) => `${step} ${how} ${commandLine(call.command)}`);
}

/** What it would come to, with the message or the commands that decide. */
function outlookOf({ outlook }: Plan): readonly string[] {
  switch (outlook.kind) {
    case "would-succeed":
      return ["would-succeed"];
    case "would-fail":
      return ["would-fail", outlook.step, outlook.message?.id ?? ""];
    case "depends":
      return ["depends", ...outlook.on.map(({ call }) => commandLine(call.command))];
  }
}

function textOf(plan: Plan, language: Language): string {
  return planLines(plan, { language, columns: 80, paint: plain, uptime: 0 }).join("\n");
}

/** The conclusion, on one line. */
function lastOf(plan: Plan, language: Language): string {
  const text = planLines(plan, { language, columns: 10_000, paint: plain, uptime: 0 }).join("\n");
  return text.split("\n\n").at(-1) ?? "";
}

describe("a plan", () => {
  it("of restore on a target assumes the switchover, and what comes after it as well", async () => {
    const plan = await planned("restore", "NODEB");
    expect(sketch(plan).slice(0, 6)).toEqual([
      "restore.1 would-run EMCmd . UPDATEVOLUMEINFO E:",
      "restore.2a asked EMCmd NODEB GETMIRRORVOLINFO E:",
      "restore.2c would-run EMCmd . SWITCHOVERVOLUME E:",
      "restore.3 asked volume -d",
      "restore.4 assumed chkntfs E:",
      "restore.5 would-run CheckVolume E:",
    ]);
    expect(outlookOf(plan)).toEqual([
      "depends",
      "EMCmd . SWITCHOVERVOLUME E:",
      "chkntfs E:",
      "CheckVolume E:",
    ]);
    expect(findingsOf(plan)).toContain("found role: target");
  });

  it("tells of nothing as found that it has not asked", async () => {
    const plan = await planned("remove", "NODEA", [["shadow-copies", "NODEA", "E:"]]);
    expect(findingsOf(plan)).toContain("taken shadow copies: absent");
    expect(textOf(plan, "en")).toContain("     assumed    shadow copies: absent");
    expect(textOf(plan, "en")).not.toMatch(/found +shadow copies/);
  });

  it("numbers the commands, and tells each by what it came to be", async () => {
    const plan = await planned("restore", "NODEA", [["lifekeeper-lock", "NODEA", "E:"]]);
    const [unlock, release] = ["EMCmd . UNLOCKVOLUME E:", "volume -u E:"].map((line) =>
      callsOf(plan).find(({ call }) => commandLine(call.command) === line),
    );
    expect(callsOf(plan).map(({ number }) => number)).toEqual(callsOf(plan).map((_, at) => at + 1));
    expect(unlock?.because).toMatchObject({ number: 2, decision: { about: "role", value: "source" } });
    expect(release?.because).toMatchObject({ decision: { about: "LifeKeeper's lock", value: "locked" } });
    expect(release?.ifItFails).toMatchObject({ verdict: "failed", endsIn: "restore.3" });
  });
});

describe("what an action would come to", () => {
  it.each<[ActionName, string, Fault[], string[]]>([
    ["quickCheck", "NODEA", [], ["would-succeed"]],
    ["quickCheck", "NODEB", [], ["would-succeed"]],
    ["deepCheck", "NODEA", [], ["depends", "CheckVolume E:"]],
    ["deepCheck", "NODEB", [], ["would-succeed"]],
    ["remove", "NODEB", [], ["would-succeed"]],
    ["remove", "NODEA", [["shadow-storage", "NODEA", "E:"]], ["would-fail", "remove.1", "12039"]],
    ["remove", "NODEA", [["lifekeeper-stopping", "NODEA"]], ["would-succeed"]],
    ["remove", "NODEA", [["exit", "NODEA", "GETMIRRORVOLINFO", "5"]], ["would-fail", "remove.4", "12093"]],
    ["remove", "NODEA", [["garbage", "NODEA", "vssadmin"]], ["would-fail", "remove.1", "VK501"]],
    ["quickCheck", "NODEA", [["missing", "NODEA", "EMCmd"]], ["would-fail", "monitor.1", "12029"]],
    ["quickCheck", "NODEA", [["empty", "NODEA", "GETMIRRORVOLINFO", "1"]], ["would-succeed"]],
    ["quickCheck", "NODEA", [["node-down", "NODEB"]], ["would-succeed"]],
    ["quickCheck", "NODEA", [["mirror-paused", "E:"]], ["would-succeed"]],
    ["quickCheck", "NODEA", [["split-brain", "E:"]], ["would-succeed"]],
    ["restore", "NODEA", [["hang", "NODEA", "GETMIRRORVOLINFO"]], ["would-fail", "restore.2a", "12093"]],
  ])("%s on %s with %j", async (action, node, faults, outlook) => {
    expect(outlookOf(await planned(action, node, faults))).toEqual(outlook);
  });

  it("tells of each command that it rests on where the action would end without it, and with which message", async () => {
    const { outlook } = await planned("remove", "NODEA");
    expect(outlook).toMatchObject({
      kind: "depends",
      on: [
        { ifItFails: { endsIn: "remove.5", said: [{ id: "12097" }] } },
        { ifItFails: { endsIn: "remove.6", said: [{ id: "12098" }] } },
      ],
    });
  });
});

describe("a split brain", () => {
  it("is planned with its flags and its trap, each for the reason of what the peer says", async () => {
    const plan = await planned("quickCheck", "NODEA", [["split-brain", "E:"]]);
    const flags = callsOf(plan).filter(({ call }) =>
      /^(flg_create|EISMEventNotice)/.test(commandLine(call.command)),
    );
    expect(flags).toHaveLength(3);
    for (const { because } of flags) expect(because).toMatchObject({ decision: { value: "yes" } });
  });
});

describe("a mirror that is not mirroring", () => {
  const paused: readonly Fault[] = [["mirror-paused", "E:"]];

  it("is told with the role, and that the switchover can be expected to fail", async () => {
    const plan = await planned("restore", "NODEB", paused);
    expect(textOf(plan, "en")).toContain("found      role: target, mirror: paused");
    expect(textOf(plan, "ja")).toContain("役割: ターゲット、ミラー: 一時停止");
    expect(plan.notes).toEqual([{ kind: "no-switchover", state: "paused", number: 3 }]);
    expect(callsOf(plan)[2]?.call.command.args).toContain("SWITCHOVERVOLUME");
    expect(lastOf(plan, "en")).toContain(
      "Note: the mirror is paused: the switchover (3) can be expected to fail (12500)",
    );
    expect(lastOf(plan, "en")).toContain("volkit explain paused-mirror");
    expect(lastOf(plan, "ja")).toContain("注意: ミラーが一時停止中です。");
  });

  it.each(["restore", "remove"] as const)(
    "on the source has %s wait for a look at both sides",
    async (action) => {
      const plan = await planned(action, "NODEA", paused);
      expect(plan.notes).toEqual([{ kind: "split-brain", state: "paused" }]);
      expect(lastOf(plan, "en")).toContain("Rule out a split brain first: volkit split-brain show Vol.E");
      expect(lastOf(plan, "ja")).toContain("volkit split-brain show Vol.E");
    },
  );

  it("is nothing to note for a check, nor for a target that is taken out of service", async () => {
    expect((await planned("quickCheck", "NODEA", paused)).notes).toEqual([]);
    expect((await planned("remove", "NODEB", paused)).notes).toEqual([]);
  });

  it("sends whoever waits for a resync to the guide to switchovers", async () => {
    const plan = await planned("restore", "NODEB", [["mirror-resync", "E:"]]);
    expect(lastOf(plan, "en")).toContain("volkit explain switchover-stuck");
  });

  it("is nothing to note where all is well", async () => {
    for (const node of ["NODEA", "NODEB"])
      for (const action of ["restore", "remove"] as const)
        expect((await planned(action, node)).notes).toEqual([]);
  });
});

describe("an action that would end with 0 and say errors", () => {
  const split: readonly Fault[] = [["split-brain", "E:"]];

  it("is never called a plain success", async () => {
    const plan = await planned("quickCheck", "NODEA", split);
    expect(plan.outlook.kind).toBe("would-succeed");
    expect(lastOf(plan, "en")).toBe(
      "WOULD SUCCEED, but ERROR would be reported: VK321. quickCheck would end with 0.",
    );
    expect(lastOf(plan, "ja")).toBe("終了コード 0 で終了する見込み。ただし ERROR が出力されます: VK321");
  });

  it("says so as well where it depends on something", async () => {
    expect(lastOf(await planned("deepCheck", "NODEA", split), "en")).toContain(
      "ERROR would be reported even then: VK321",
    );
  });
});

describe("several peers", () => {
  it("are told one by one, and what is this node's before and after", async () => {
    const plan = await planned(
      "deepCheck",
      "NODEA",
      [
        ["split-brain", "E:", "NODEC"],
        ["mirror-paused", "E:", "NODEB"],
      ],
      3,
    );
    expect(plan.parts.map(({ peer }) => peer)).toEqual([undefined, "NODEB", "NODEC", undefined]);
    for (const { peer, items } of plan.parts) {
      const others = ["NODEB", "NODEC"].filter((name) => name !== peer);
      const own = items.filter((item) => item.kind === "call").map(({ call }) => call.peer);
      if (peer !== undefined) for (const other of others) expect(own).not.toContain(other);
    }
    const text = textOf(plan, "en");
    expect(text.indexOf("Peer NODEB")).toBeLessThan(text.indexOf("Peer NODEC"));
    expect(text.slice(text.indexOf("Peer NODEC"))).toContain("flg_create -f SplitBrain_E:");
    expect(text.slice(text.indexOf("Peer NODEC"))).toContain("VK321");
  });
});

describe("in words", () => {
  const faults: readonly Fault[] = [
    ["split-brain", "E:"],
    ["mirror-paused", "E:"],
    ["node-down", "NODEB"],
  ];
  const englishLabel = /^ +\d* +(?:asked|assumed|would|found|because|if not)\b/m;
  const actions = ["quickCheck", "deepCheck", "restore", "remove"] as const;

  it.each(actions)(
    "%s fits 80 columns in both languages, but for a command that is longer",
    async (action) => {
      for (const fault of [[], ...faults.map((one) => [one])])
        for (const node of fault.some(([name]) => name === "node-down") ? ["NODEA"] : ["NODEA", "NODEB"])
          for (const language of ["en", "ja"] as const) {
            const lines = textOf(await planned(action, node, fault), language).split("\n");
            expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
            if (language === "ja") expect(lines.join("\n")).not.toMatch(englishLabel);
          }
    },
  );

  it("keeps an exit status open that only the failure could tell", async () => {
    expect(textOf(await planned("restore", "NODEB"), "en")).toContain("failed - status CODE");
  });
});

describe("where no plan is made", () => {
  it("for want of a tag, the command that is shown is the plan's, never the action's", async () => {
    const said: string[] = [];
    const system = { ...systemWith({}), print: (_: unknown, text: string) => said.push(text) };
    const made = await makePlan("restore", ["--config", config], system, () => {
      throw new Error("nothing is to be asked");
    });
    expect(made.kind).toBe("impossible");
    expect(said.join("")).toContain("as in: volkit plan restore -t Vol.E");
  });
});

describe("while it asks", () => {
  const words = ["-t", "Vol.E", "--config", config];
  const never = () => Promise.reject(new Error("nothing is to be ended"));

  it("shows on a terminal which question is open, and takes that away in the end", async () => {
    let said = "";
    const terminal = () => ({ columns: 80, rows: 24 });
    const print = (_: unknown, text: string) => (said += text);
    const system = { ...systemWith({ COMPUTERNAME: "NODEA" }), terminal, print };
    const runner = labRunner(memoryStore(clusterWith([])), "NODEA");
    const made = await makePlan("quickCheck", words, system, () => ({
      run: (call) => runner.run(call),
      endAll: never,
      endOther: never,
    }));
    expect(made.kind).toBe("plan");
    expect(said).toContain("asking: EMCmd . GETMIRRORVOLINFO E:");
    expect(said.endsWith("\r\u001b[K")).toBe(true);
  });

  it("is interrupted by a signal, once what was asked has been ended", async () => {
    let signal: (name: string) => void = () => undefined;
    const onSignal = (handler: (name: string) => void) => {
      signal = handler;
      return () => undefined;
    };
    let ended = 0;
    const made = await makePlan(
      "remove",
      words,
      { ...systemWith({ COMPUTERNAME: "NODEA" }), onSignal },
      () => ({
        run: () => {
          signal("SIGINT");
          return new Promise<never>(() => undefined);
        },
        endAll: () => {
          ended += 1;
          return Promise.resolve([]);
        },
        endOther: never,
      }),
    );
    expect([made, ended]).toEqual([{ kind: "interrupted", signal: "SIGINT", language: "en" }, 1]);
  });
});

describe("as JSON", () => {
  it("holds all of it", async () => {
    const plan = await planned("restore", "NODEB");
    const json: unknown = JSON.parse(planInJson(plan, "en"));
    expect(json).toMatchObject({
      action: "restore",
      tag: "Vol.E",
      volume: "E:",
      node: "NODEB",
      observed: false,
      underWay: null,
      outlook: { kind: "depends", on: [3, 5, 6] },
    });
    expect(json).toHaveProperty("items.3.because", { number: 2, about: "role", value: "target" });
    expect(json).toHaveProperty(
      "items.3.ifItFails.messages.0.text",
      'Switchover of volume "E:" failed - status CODE',
    );
  });
});
