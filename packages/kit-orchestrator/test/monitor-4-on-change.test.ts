import { exited, type Call } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import type { Alarm, KeptAlarms } from "../src/index.js";
import { act, quick, quickCheck, removing, restoring, type Acted, type Given } from "./support/act.js";
import { deliveries, instance, says, silence, source, target, trap } from "./support/answers.js";
import { kept, managerNamed } from "./support/any-answers.js";
import { scripted, type Script } from "./support/scripted.js";

const there = "EMCmd NODEB GETMIRRORVOLINFO E:";
const split = { ...source, [there]: says("E: 1 NODEB 10.0.0.1 4") };
const [flagHere, flagThere] = ["flg_remove -f SplitBrain_E:", "flg_remove -d NODEB -f SplitBrain_E:"];

type Outcome = keyof typeof deliveries;

/** Two managers beside EISMEventNotice, and what becomes of telling them; only changes are told. */
function onChange(
  script: Script,
  alarms: KeptAlarms,
  outcomes: Readonly<Record<string, Outcome>> = {},
  given: Given = {},
): Promise<Acted> {
  const scriptedRunner = scripted({ [flagHere]: silence, [flagThere]: silence, ...script });
  const runner = {
    run: (call: Call) => {
      const { tool, args } = call.command;
      if (tool.name !== "snmp-notify") return scriptedRunner.run(call);
      return Promise.resolve(deliveries[outcomes[args[0] ?? ""] ?? "acknowledged"]);
    },
  };
  return act(quick, runner, {
    snmp: { notifier: "both", managers: ["NOC", "NIGHT"].map(managerNamed) },
    ...given,
    splitBrain: { notify: "on-change", ...given.splitBrain },
    alarms,
  });
}

const nothing: KeptAlarms = { peers: {} };
const of = (kind: Alarm["kind"], ...told: readonly string[]): KeptAlarms => ({
  peers: { NODEB: { kind, told: told.map(kept) } },
});

function told({ made }: Acted): readonly string[] {
  return made.flatMap(({ argv: [tool, manager = "", kind = ""] }) => {
    if (tool === "EISMEventNotice") return ["eism"];
    return tool === "snmp-notify" ? [`${manager} ${kind}`] : [];
  });
}

const ids = ({ said }: Acted) => said.map((line) => line.split(" ")[1]);

describe("on-change, a split brain that was not there", () => {
  it("is told by every way, and kept", async () => {
    const run = await onChange(split, nothing);
    expect([ids(run), told(run)]).toEqual([["VK321"], ["eism", "NOC split-brain", "NIGHT split-brain"]]);
    expect(run.alarms).toEqual(of("raised", "eism", "NOC", "NIGHT"));
  });

  it("is told anew after one that was over, whoever was told of that", async () => {
    const run = await onChange(split, of("over", "NOC", "NIGHT"));
    expect([ids(run), told(run)]).toEqual([["VK321"], ["eism", "NOC split-brain", "NIGHT split-brain"]]);
  });

  it("is told anew where what was told is lost, which VK328 says", async () => {
    const run = await onChange(split, { lost: "EACCES", peers: {} });
    expect([ids(run), told(run)]).toEqual([
      ["VK328", "VK321"],
      ["eism", "NOC split-brain", "NIGHT split-brain"],
    ]);
    expect(run.said[0]).toBe(
      "WARN VK328 monitor.4: what was told before of a split brain with NODEB is not known: EACCES. It is told again.",
    );
    expect(run.alarms.peers).toEqual(of("raised", "eism", "NOC", "NIGHT").peers);
  });

  it("is not hidden by a flag that is up already", async () => {
    const exists = { [flagHere.replace("remove", "create")]: exited(4) };
    const run = await onChange({ ...split, ...exists }, nothing);
    expect(told(run)).toHaveLength(3);
  });

  it("is known as told only to those whom it has reached", async () => {
    const run = await onChange({ ...split, [trap]: exited(1) }, nothing, { NOC: "timedOut", NIGHT: "sent" });
    expect(run.alarms).toEqual(of("raised", "NIGHT"));
    expect(ids(run)).toEqual(["VK321", "VK323", "VK326"]);
  });
});

describe("on-change, a split brain that goes on", () => {
  it("raises the flags as ever, and is told to nobody again", async () => {
    const run = await onChange(split, of("raised", "eism", "NOC", "NIGHT"));
    expect(run.calls.filter((call) => call.startsWith("flg_create"))).toHaveLength(2);
    expect(told(run)).toEqual([]);
    expect(run.said).toEqual([
      'ERROR VK325 monitor.4: the split brain on volume E: goes on, both nodes are source: NODEA says "E: 1 NODEA 10.0.0.2 1", and NODEB says "E: 1 NODEB 10.0.0.1 4". The flag SplitBrain_E: is being raised on both nodes. Told already: eism, NOC, NIGHT.',
    ]);
  });

  it("is told to a manager that did not acknowledge it, and to a new one", async () => {
    const run = await onChange(split, of("raised", "eism", "GONE"), { NIGHT: "refused" });
    expect(told(run)).toEqual(["NOC split-brain", "NIGHT split-brain"]);
    expect(run.alarms).toEqual(of("raised", "eism", "NOC"));
  });

  it("is told to a manager that got another address meanwhile; people read names alone", async () => {
    const [noc, night] = ["NOC", "NIGHT"].map(managerNamed);
    if (noc === undefined || night === undefined) throw new Error("there are two");
    const snmp = { notifier: "both", managers: [{ ...noc, host: "192.0.2.9" }, night] } as const;
    const run = await onChange(split, of("raised", "eism", "NOC", "NIGHT"), {}, { snmp });
    expect(told(run)).toEqual(["NOC split-brain"]);
    expect(run.said[0]).toMatch(/Told already: eism, NIGHT\.$/);
    expect(run.alarms.peers["NODEB"]?.told).toEqual([
      "eism",
      "NOC 192.0.2.9:162 v2c",
      "NIGHT 192.0.2.7:162 v2c",
    ]);
  });

  it("is told to nobody yet, in both languages", async () => {
    const english = await onChange(split, of("raised"));
    expect(english.said[0]).toMatch(/Told already: nobody yet\.$/);
    const japanese = await onChange(split, of("raised"), {}, { language: "ja" });
    expect(japanese.said[0]).toMatch(/通知済み: なし。$/);
  });

  it("of two peers, is told of each by itself", async () => {
    const peers = ["NODEB", "NODEC"].map((node) => ({ node, tag: "Vol.E", addresses: [] }));
    const script = {
      ...split,
      "EMCmd NODEC GETMIRRORVOLINFO E:": says("E: 1 NODEC 10.0.0.1 4"),
      "ins_list -d NODEC -t Vol.E": instance("NODEC", "OSU"),
      "flg_create -d NODEC -f SplitBrain_E:": silence,
      [trap.replace("NODEB", "NODEC")]: silence,
      "lcdremexec -d NODEC -- vssadmin.exe delete shadows /for=E: /quiet": silence,
    };
    const run = await onChange(script, of("raised", "eism", "NOC", "NIGHT"), {}, { peers });
    const tellings = run.made.filter(({ argv }) => /^(?:EISM|snmp)/.test(argv[0] ?? ""));
    expect(new Set(tellings.map(({ peer }) => peer))).toEqual(new Set(["NODEC"]));
    expect(Object.keys(run.alarms.peers)).toEqual(["NODEB", "NODEC"]);
  });
});

describe("on-change, a split brain that is over", () => {
  it("is told to every manager, once, and forgotten; the flags stay", async () => {
    const run = await onChange(source, of("raised", "eism", "NOC"));
    expect(told(run)).toEqual(["NOC split-brain-over", "NIGHT split-brain-over"]);
    expect(run.said).toEqual([
      "INFO VK327 monitor.4: the split brain on volume E: with NODEB is over: NODEA is source and NODEB is target.",
      "INFO VK337 monitor.4: the flag SplitBrain_E: stays until a person takes it away: volkit split-brain clear Vol.E",
    ]);
    expect(run.alarms).toEqual(nothing);
    expect(run.calls.filter((call) => call.startsWith("flg_"))).toEqual([]);
    const next = await onChange(source, run.alarms);
    expect([told(next), next.said]).toEqual([[], []]);
  });

  it("is tried again at the next check with whoever has not heard of it", async () => {
    const run = await onChange(source, of("raised"), { NOC: "timedOut" });
    expect(run.alarms).toEqual(of("over", "NIGHT"));
    expect(ids(run)).toEqual(["VK327", "VK326", "VK337"]);
    expect(run.said[1]).toContain("could not be told that the split brain is over (peer NODEB)");
    const next = await onChange(source, run.alarms);
    expect([told(next), next.alarms]).toEqual([["NOC split-brain-over"], nothing]);
  });

  it("is told to nobody by EISMEventNotice, which has no trap for it", async () => {
    const run = await onChange(source, of("raised", "eism"), {}, { snmp: { notifier: "eism" } });
    expect([told(run), ids(run), run.alarms]).toEqual([[], ["VK327", "VK337"], nothing]);
  });

  it.each([
    ["does not answer", exited(9)],
    ["says nothing usable", silence],
    ["is neither source nor target", says("E: 0 NODEA 10.0.0.2 0")],
  ])("is not taken for over where the peer %s", async (_, answer) => {
    const before = of("raised", "eism", "NOC", "NIGHT");
    const run = await onChange({ ...source, [there]: answer }, before);
    expect([told(run), run.alarms]).toEqual([[], before]);
  });

  it("leaves it open where what was told is lost: VK329, and nobody is told", async () => {
    const run = await onChange(source, { lost: "EACCES", peers: {} });
    expect([told(run), ids(run)]).toEqual([[], ["VK329"]]);
  });
});

describe("on-change, a volume that goes into or out of service while the node is source", () => {
  const before = of("raised", "eism", "NOC");
  const given = {
    splitBrain: { notify: "on-change" },
    alarms: before,
    snmp: { notifier: "both", managers: ["NOC", "NIGHT"].map(managerNamed) },
  } as const;

  it.each([
    ["remove.6", () => removing(source, given)],
    ["restore.2b", () => restoring(source, given)],
  ])("forgets that a split brain was seen, and says who may still show it: %s", async (step, run) => {
    const ended = await run();
    expect([ended.verdict, told(ended), ended.alarms]).toEqual(["succeeded", [], of("over")]);
    expect(ended.said).toContain(
      `INFO VK336 ${step}: whether the split brain with NODEB is over is not known here: NOC, told of it by NODEA, may still show it. The next check that finds NODEA source and NODEB target ends that, or volkit split-brain clear Vol.E on NODEA.`,
    );
    expect(told(await onChange(split, ended.alarms))).toHaveLength(3);
  });

  it("remembers it where the volume could not be locked", async () => {
    const run = await removing({ ...source, "EMCmd . LOCKVOLUME E:": exited(1) }, given);
    expect([run.verdict, run.alarms]).toEqual(["failed", before]);
  });
});

describe("on-change, a node that is target", () => {
  const before = of("raised", "eism", "NOC", "NIGHT");
  const given = { splitBrain: { notify: "on-change" }, alarms: before } as const;

  it.each([
    ["as a check finds", () => quickCheck(target, given)],
    ["as restore finds, which makes it source", () => restoring(target, given)],
    ["as remove finds", () => removing(target, given)],
  ])("tells nobody, and the next split brain is a new one: %s", async (_, run) => {
    const ended = await run();
    expect([told(ended), ended.alarms]).toEqual([[], of("over")]);
    expect(told(await onChange(split, ended.alarms))).toHaveLength(3);
    expect(told(await onChange(source, ended.alarms))).toEqual([
      "NOC split-brain-over",
      "NIGHT split-brain-over",
    ]);
  });
});

describe("on-change with clearFlags when-over", () => {
  const given: Given = { splitBrain: { clearFlags: "when-over" } };
  const lowered = ({ calls }: Acted) => calls.filter((call) => call.startsWith("flg_remove"));

  it("takes the flags away on every node, after all peers were asked", async () => {
    const run = await onChange(source, of("raised"), {}, given);
    expect(lowered(run)).toEqual([flagHere, flagThere]);
    expect(run.said.at(-1)).toBe(
      "INFO VK333 monitor.4: every node has answered and there is no split brain on volume E: any more: the flag SplitBrain_E: was taken away on NODEA, NODEB.",
    );
    expect(run.alarms).toEqual(nothing);
  });

  it("leaves them where nobody was told of a split brain: somebody else has raised them", async () => {
    expect(lowered(await onChange(source, nothing, {}, given))).toEqual([]);
    expect(lowered(await onChange(source, { lost: "EACCES", peers: {} }, {}, given))).toEqual([]);
  });

  it("leaves them as long as one peer has not answered that it is target, and does it then", async () => {
    const peers = ["NODEB", "NODEC"].map((node) => ({ node, tag: "Vol.E", addresses: [] }));
    const nodeC = {
      "ins_list -d NODEC -t Vol.E": instance("NODEC", "OSU"),
      "lcdremexec -d NODEC -- vssadmin.exe delete shadows /for=E: /quiet": silence,
      "flg_remove -d NODEC -f SplitBrain_E:": silence,
    };
    const asked = "EMCmd NODEC GETMIRRORVOLINFO E:";
    const both = { ...given, peers };
    const first = await onChange({ ...source, ...nodeC, [asked]: exited(9) }, of("raised"), {}, both);
    expect([lowered(first), first.alarms]).toEqual([[], of("over", "NOC", "NIGHT")]);
    const next = await onChange(
      { ...source, ...nodeC, [asked]: says("E: 2 NODEA 10.0.0.3 1") },
      first.alarms,
      {},
      both,
    );
    expect(lowered(next)).toHaveLength(3);
    expect([told(next), next.alarms]).toEqual([[], nothing]);
  });

  it("leaves them where a node that was in a split brain is no peer any more: VK338", async () => {
    const gone = { peers: { ...of("raised").peers, ...{ NODEC: { kind: "raised", told: [] } as const } } };
    const run = await onChange(source, gone, {}, given);
    expect(lowered(run)).toEqual([]);
    expect(run.said.at(-1)).toBe(
      "WARN VK338 monitor.4: the flag SplitBrain_E: stays: a split brain with NODEC was told of, and NODEC is no longer among the peers of Vol.E, so nobody has said that it is over.",
    );
    expect(run.alarms.peers["NODEC"]).toEqual({ kind: "raised", told: [] });
  });

  it("VK334 says where one stays, and the next check tries again", async () => {
    const run = await onChange({ ...source, [flagThere]: exited(9) }, of("raised"), {}, given);
    expect(run.verdict).toBe("succeeded");
    expect(run.said.at(-1)).toBe(
      `WARN VK334 monitor.4: the split brain is over, but the flag SplitBrain_E: could not be taken away on NODEB: "${flagThere}" ended with 9. The next check tries again.`,
    );
    expect(run.alarms).toEqual(of("over", "NOC", "NIGHT"));
    expect(lowered(await onChange(source, run.alarms, {}, given))).toHaveLength(2);
  });
});
