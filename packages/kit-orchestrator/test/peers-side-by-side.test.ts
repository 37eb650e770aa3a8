import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import type { Peer } from "../src/index.js";
import { begin, quick, quickCheck, type Made } from "./support/act.js";
import { instance, says, silence, source, trap } from "./support/answers.js";
import { later, scripted, type Script } from "./support/scripted.js";

const peers: readonly Peer[] = ["NODEB", "NODEC"].map((node, index) => ({
  node,
  tag: "Vol.E",
  addresses: [`10.0.0.${index + 2}`],
}));
const purgeB = "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet";
const purgeC = "lcdremexec -d NODEC -- vssadmin.exe delete shadows /for=E: /quiet";
const three: Script = {
  ...source,
  "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 1", "E: 1 NODEA 10.0.0.3 1"),
  "EMCmd NODEC GETMIRRORVOLINFO E:": says("E: 2 NODEA 10.0.0.3 1"),
  "ins_list -d NODEC -t Vol.E": instance("NODEC", "OSU"),
  "ins_setst -d NODEC -t Vol.E -S OSU": silence,
  "flg_create -d NODEC -f SplitBrain_E:": silence,
  [trap.replace("s:NODEB", "s:NODEC")]: silence,
  [purgeC]: silence,
};
const bothSource: Script = {
  ...three,
  "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 1 NODEB 10.0.0.1 1"),
  "EMCmd NODEC GETMIRRORVOLINFO E:": says("E: 1 NODEC 10.0.0.1 1"),
};

async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe("peers side by side", () => {
  it.each(["ins_list -d NODEB -t Vol.E", "EMCmd NODEB GETMIRRORVOLINFO E:", purgeB])(
    "a peer that does not answer holds up no other: %s",
    async (line) => {
      const pending = later();
      const { soFar, verdict } = begin(quick, scripted({ ...three, [line]: pending.reply }), { peers });
      await settle();
      expect(soFar.calls).toContain(purgeC);
      pending.end(exited(9));
      expect(await verdict).toBe("succeeded");
    },
  );

  it("the check waits for the slowest peer", async () => {
    const pending = later();
    let over = false;
    const { verdict } = begin(quick, scripted({ ...three, [purgeB]: pending.reply }), { peers });
    const ended = verdict.then(() => (over = true));
    await settle();
    expect(over).toBe(false);
    pending.end(silence);
    await ended;
  });

  it("the two reads of a peer overlap, and nothing is changed before both have answered", async () => {
    const pending = later();
    const script = { ...source, "ins_list -d NODEB -t Vol.E": pending.reply };
    const { soFar, verdict } = begin(quick, scripted(script));
    await settle();
    expect(soFar.calls).toContain("EMCmd NODEB GETMIRRORVOLINFO E:");
    expect(soFar.made.filter((call) => call.effect === "changes")).toEqual([]);
    pending.end(instance("NODEB", "OSU"));
    expect(await verdict).toBe("succeeded");
    expect(soFar.calls.at(-1)).toBe(purgeB);
  });

  it("what changes something runs in the seed's order within each peer", async () => {
    const { made } = await quickCheck(
      {
        ...bothSource,
        "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSF"),
        "ins_list -d NODEC -t Vol.E": instance("NODEC", "OSF"),
      },
      { peers },
    );
    const changes = (node: string): readonly string[] =>
      made.filter((call: Made) => call.peer === node && call.effect === "changes").map(({ line }) => line);
    expect(changes("NODEB")).toEqual([
      "ins_setst -d NODEB -t Vol.E -S OSU",
      "flg_create -d NODEB -f SplitBrain_E:",
      trap,
      purgeB,
    ]);
    expect(changes("NODEC")).toEqual([
      "ins_setst -d NODEC -t Vol.E -S OSU",
      "flg_create -d NODEC -f SplitBrain_E:",
      trap.replace("s:NODEB", "s:NODEC"),
      purgeC,
    ]);
  });

  it("with two split peers the flag on this node is raised once, and each has its own trap", async () => {
    const { calls, said } = await quickCheck(bothSource, { peers });
    expect(calls.filter((call) => call === "flg_create -f SplitBrain_E:")).toHaveLength(1);
    expect(calls.filter((call) => call.startsWith("EISMEventNotice"))).toEqual([
      trap,
      trap.replace("s:NODEB", "s:NODEC"),
    ]);
    expect(said.filter((line) => line.includes("VK321"))).toHaveLength(2);
  });

  it("with two split peers a flag that cannot be raised here is said once", async () => {
    const { said } = await quickCheck({ ...bothSource, "flg_create -f SplitBrain_E:": exited(1) }, { peers });
    expect(said.filter((line) => line.includes("VK322"))).toEqual([
      'ERROR VK322 monitor.4: the flag SplitBrain_E: could not be raised on NODEA: "flg_create -f SplitBrain_E:" ended with 1.',
    ]);
  });

  it("one split peer does not touch the other", async () => {
    const { calls } = await quickCheck(
      { ...three, "EMCmd NODEC GETMIRRORVOLINFO E:": says("E: 1 NODEC 10.0.0.1 1") },
      { peers },
    );
    expect(calls).toContain("flg_create -d NODEC -f SplitBrain_E:");
    expect(calls).not.toContain("flg_create -d NODEB -f SplitBrain_E:");
  });

  it("every call of a peer's part carries its name, and no other call does", async () => {
    const { made } = await quickCheck(bothSource, { peers });
    for (const { peer, line } of made) {
      const named = /NODE[BC]/.exec(line)?.[0];
      expect(peer, line).toBe(named);
    }
  });
});
