import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { clearSplitBrain, type Alarm, type KeptAlarms } from "../src/index.js";
import { act, nodeB, type Acted, type Given } from "./support/act.js";
import { deliveries, says, silence } from "./support/answers.js";
import { kept, managerNamed } from "./support/any-answers.js";
import { scripted, type Script } from "./support/scripted.js";

const over: Script = {
  "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 1"),
  "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 2 NODEA 10.0.0.2 1"),
  "flg_remove -f SplitBrain_E:": silence,
  "flg_remove -d NODEB -f SplitBrain_E:": silence,
  "flg_test -f SplitBrain_E:": exited(7),
  "flg_test -d NODEB -f SplitBrain_E:": exited(7),
};

interface Clearing {
  readonly script?: Script;
  readonly forced?: string;
  readonly managers?: keyof typeof deliveries;
  readonly notify?: "every-check";
}

function clear(
  alarms: KeptAlarms,
  { script, forced, managers = "acknowledged", notify }: Clearing = {},
): Promise<Acted> {
  const tools = scripted({ ...over, ...script });
  const given: Given = {
    peers: [nodeB],
    snmp: { notifier: "both", managers: ["NOC", "NIGHT"].map(managerNamed) },
    splitBrain: { notify: notify ?? "on-change" },
    alarms,
  };
  const runner = {
    run: (call: Parameters<typeof tools.run>[0]) =>
      call.command.tool.name === "snmp-notify" ? Promise.resolve(deliveries[managers]) : tools.run(call),
  };
  return act((run) => clearSplitBrain(run, forced), runner, given);
}

const of = (kind: Alarm["kind"], ...told: readonly string[]): KeptAlarms => ({
  peers: { NODEB: { kind, told: told.map(kept) } },
});

function told({ made }: Acted): readonly string[] {
  return made.flatMap(({ step, argv: [tool, manager = "", kind = ""] }) =>
    tool === "snmp-notify" || tool === "EISMEventNotice" ? [`${step} ${manager} ${kind}`] : [],
  );
}
const everybody = ["clear.5 NOC split-brain-over", "clear.5 NIGHT split-brain-over"];

describe("clearing the flags of a split brain that is over", () => {
  it("tells the managers, over SNMP alone, and forgets that it was raised", async () => {
    const run = await clear(of("raised", "eism", "NOC", "NIGHT"));
    expect([run.verdict, told(run), run.alarms]).toEqual(["succeeded", everybody, { peers: {} }]);
    expect(run.said).toEqual([
      "INFO VK809 clear.4: the flag SplitBrain_E: is gone on NODEA, NODEB.",
      "INFO VK811 clear.5: the alarm of the split brain on volume E: with NODEB ends: of all nodes NODEA alone is source.",
    ]);
  });

  it("does so on the target as well", async () => {
    const script = {
      "EMCmd . GETMIRRORVOLINFO E:": says("E: 2 NODEB 10.0.0.1 1"),
      "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 1 NODEB 10.0.0.1 1"),
    };
    const run = await clear(of("over"), { script });
    expect(told(run)).toEqual(everybody);
    expect(run.said.join()).toContain("of all nodes NODEB alone is source");
  });

  it("tells nobody where nobody was told, or every check tells anew", async () => {
    expect(told(await clear({ peers: {} }))).toEqual([]);
    expect(told(await clear(of("raised"), { notify: "every-check" }))).toEqual([]);
  });

  it("says that it does not know where what was told is lost", async () => {
    const run = await clear({ lost: "EACCES", peers: {} });
    expect([run.verdict, told(run)]).toEqual(["succeeded", []]);
    expect(run.said.join("\n")).toContain("WARN VK329 clear.5: there is no split brain with NODEB");
  });

  it("succeeds whether they hear of it or not; who did not is left for the checks", async () => {
    const run = await clear(of("raised"), { managers: "timedOut" });
    expect([run.verdict, run.alarms]).toEqual(["succeeded", of("over")]);
    expect(run.said.filter((line) => line.startsWith("ERROR VK326 clear.5:"))).toHaveLength(2);
  });

  it("tells them even where a flag is left", async () => {
    const run = await clear(of("raised"), { script: { "flg_test -f SplitBrain_E:": silence } });
    expect([run.verdict, told(run)]).toEqual(["failed", everybody]);
  });
});

describe("clearing the flags where a node that was in a split brain is no peer any more", () => {
  const gone: KeptAlarms = {
    peers: { ...of("raised", "NOC").peers, NODEC: { kind: "raised", told: [] } },
  };

  it("refuses, and says which one it is: VK812", async () => {
    const run = await clear(gone);
    expect([run.verdict, run.alarms]).toEqual(["failed", gone]);
    expect(run.calls.filter((call) => call.startsWith("flg_"))).toEqual([]);
    expect(run.said[0]).toBe(
      "ERROR VK812 clear.2: this node has told of a split brain with NODEC, which is not among the peers of Vol.E: nobody has said that it is over.",
    );
  });

  it("forgets it where it is forced, and tells of the end with the others alone", async () => {
    const run = await clear(gone, { forced: "scrapped" });
    expect([run.verdict, told(run), run.alarms]).toEqual(["succeeded", everybody, { peers: {} }]);
  });
});

describe("clearing the flags of a split brain that may last", () => {
  const doubtful: readonly Script[] = [
    { "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 1 NODEB 10.0.0.1 1") },
    { "EMCmd NODEB GETMIRRORVOLINFO E:": exited(9) },
    { "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 4") },
  ];

  it.each(doubtful)("tells nobody and forgets nothing, forced or not: %#", async (script) => {
    for (const forced of [{}, { forced: "node is gone" }]) {
      const run = await clear(of("raised", "NOC"), { script, ...forced });
      expect([told(run), run.alarms]).toEqual([[], of("raised", "NOC")]);
    }
  });

  it("tells them where it was forced, and there was nothing to force", async () => {
    expect(told(await clear(of("raised"), { forced: "to be sure" }))).toEqual(everybody);
  });
});
