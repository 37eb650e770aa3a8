import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import type { Peer } from "../src/index.js";
import { quickCheck, type Given } from "./support/act.js";
import { instance, says, silence, source } from "./support/answers.js";
import type { Script } from "./support/scripted.js";

/** NODEA mirrors to 10.0.0.2 (mirroring) and 10.0.0.3 (paused); the resource is OSU on NODEB, OSF on NODEC. */
const three: Script = {
  ...source,
  "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 1", "E: 1 NODEA 10.0.0.3 4"),
  "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 2 NODEA 10.0.0.2 1"),
  "EMCmd NODEC GETMIRRORVOLINFO E:": says("E: 2 NODEA 10.0.0.3 4"),
  "ins_list -d NODEC -t Vol.E": instance("NODEC", "OSF"),
  "ins_setst -d NODEC -t Vol.E -S OSU": silence,
  "ins_setst -d NODEC -t Vol.E -S OSF": silence,
  "lcdremexec -d NODEC -- vssadmin.exe delete shadows /for=E: /quiet": silence,
};
/** The same, and neither peer's answer shows an address. */
const mute: Script = {
  ...three,
  "EMCmd NODEB GETMIRRORVOLINFO E:": exited(53),
  "EMCmd NODEC GETMIRRORVOLINFO E:": exited(53),
};
/** The states turned round, so that each peer is set where it is matched to its own mirror. */
const wrong: Script = {
  "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSF"),
  "ins_list -d NODEC -t Vol.E": instance("NODEC", "OSU"),
};
const bothSet = ["ins_setst -d NODEB -t Vol.E -S OSU", "ins_setst -d NODEC -t Vol.E -S OSF"];

function peer(node: string, ...addresses: readonly string[]): Peer {
  return { node, tag: "Vol.E", addresses };
}

async function setsAndWarnings(
  script: Script,
  given: Given,
): Promise<[readonly string[], readonly string[]]> {
  const { calls, said } = await quickCheck(script, given);
  const sets = calls.filter((call) => call.startsWith("ins_setst")).toSorted();
  return [sets, said.filter((line) => /VK30[456]/.test(line)).toSorted()];
}

describe("which mirror line belongs to which peer", () => {
  it("the configured addresses say it, in whatever case and before anything else", async () => {
    const names = {
      ...three,
      ...wrong,
      "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA mirror-b 1", "E: 1 NODEA mirror-c 4"),
      "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 2 NODEA mirror-c 1"),
      "EMCmd NODEC GETMIRRORVOLINFO E:": says("E: 2 NODEA mirror-b 4"),
    };
    const peers = [peer("NODEB", "10.9.9.9", "MIRROR-B"), peer("NODEC", "Mirror-C")];
    expect(await setsAndWarnings(names, { peers })).toEqual([bothSet, []]);
  });

  it("else the only mirror is the only peer's, without asking for addresses", async () => {
    const { calls, resolved } = await quickCheck(
      {
        ...source,
        "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSF"),
        "EMCmd NODEB GETMIRRORVOLINFO E:": exited(53),
      },
      { peers: [peer("NODEB")] },
    );
    expect(calls).toContain("ins_setst -d NODEB -t Vol.E -S OSU");
    expect(resolved).toEqual([]);
  });

  it("but with two peers the only mirror is not both's", async () => {
    const script = {
      ...three,
      ...wrong,
      "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 4"),
      "EMCmd NODEC GETMIRRORVOLINFO E:": says("E: 0 NODEC 0.0.0.0 0"),
    };
    expect(await setsAndWarnings(script, { peers: [peer("NODEB"), peer("NODEC")] })).toEqual([
      [],
      [
        "WARN VK304 monitor.3: which of the mirrors (10.0.0.2) leads to NODEC is not known. The state of its resource was left as it is.",
      ],
    ]);
  });

  it("else the address in the peer's own answer says it", async () => {
    const given = { peers: [peer("NODEB"), peer("NODEC")] };
    expect(await setsAndWarnings({ ...three, ...wrong }, given)).toEqual([bothSet, []]);
  });

  it("else name resolution says it", async () => {
    const given = {
      peers: [peer("NODEB"), peer("NODEC")],
      addresses: { NODEB: ["192.0.2.1", "10.0.0.2"], NODEC: ["10.0.0.3"] },
    };
    expect(await setsAndWarnings({ ...mute, ...wrong }, given)).toEqual([bothSet, []]);
  });

  it("else nothing does: VK304, and step 3 is left out for that peer alone", async () => {
    const given = { peers: [peer("NODEB"), peer("NODEC", "10.0.0.3")] };
    expect(await setsAndWarnings({ ...mute, ...wrong }, given)).toEqual([
      ["ins_setst -d NODEC -t Vol.E -S OSF"],
      [
        "WARN VK304 monitor.3: which of the mirrors (10.0.0.2, 10.0.0.3) leads to NODEB is not known. The state of its resource was left as it is.",
      ],
    ]);
  });

  it("an unmatched peer is still asked for a split brain, and its shadow copies are deleted", async () => {
    const { calls } = await quickCheck(mute, { peers: [peer("NODEB"), peer("NODEC")] });
    expect(calls).toContain("EMCmd NODEB GETMIRRORVOLINFO E:");
    expect(calls).toContain("lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet");
  });

  it("a name that stands for both mirrors settles nothing", async () => {
    const given = {
      peers: [peer("NODEB"), peer("NODEC")],
      addresses: { NODEB: ["10.0.0.2", "10.0.0.3"], NODEC: ["10.0.0.2", "10.0.0.3"] },
    };
    const [sets, warnings] = await setsAndWarnings({ ...mute, ...wrong }, given);
    expect(sets).toEqual([]);
    expect(warnings).toHaveLength(2);
  });

  it("a mirror that is configured for one peer is never taken for another's", async () => {
    const given = {
      peers: [peer("NODEB", "10.0.0.2"), peer("NODEC")],
      addresses: { NODEC: ["10.0.0.2"] },
    };
    const [sets, warnings] = await setsAndWarnings({ ...mute, ...wrong }, given);
    expect(sets).toEqual(["ins_setst -d NODEB -t Vol.E -S OSU"]);
    expect(warnings).toEqual([expect.stringContaining("WARN VK304 ")]);
  });

  it("an address that is configured for two peers says nothing of either", async () => {
    const given = { peers: [peer("NODEB", "10.0.0.2"), peer("NODEC", "10.0.0.2")] };
    const [sets, warnings] = await setsAndWarnings({ ...three, ...wrong }, given);
    expect(sets).toEqual(["ins_setst -d NODEC -t Vol.E -S OSF"]);
    expect(warnings).toEqual([expect.stringContaining("leads to NODEB is not known")]);
  });

  it("the address a source shows is its own target's, and matches nothing", async () => {
    const split: Script = {
      ...three,
      "ins_list -d NODEC -t Vol.E": instance("NODEC", "OSU"),
      "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 1 NODEB 10.0.0.3 1"),
      "flg_create -d NODEB -f SplitBrain_E:": silence,
    };
    const [sets] = await setsAndWarnings(split, { peers: [peer("NODEB"), peer("NODEC")] });
    expect(sets).toEqual(["ins_setst -d NODEC -t Vol.E -S OSF"]);
  });
});

describe("a mirror line that is nobody's", () => {
  it("VK305 where every peer has its own and one is over", async () => {
    const script: Script = {
      ...source,
      "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.2 1", "E: 1 NODEA 10.0.0.9 4"),
    };
    expect(await setsAndWarnings(script, {})).toEqual([
      [],
      [
        "WARN VK305 monitor.3: the mirror to 10.0.0.9 (state paused) belongs to no known peer of Vol.E. Nothing was done for it.",
      ],
    ]);
  });

  it.each<[string, Ending]>([
    ["10.0.0.9", says("E: 1 NODEA 10.0.0.9 1")],
    ["MIRROR-B", says("E: 1 NODEA MIRROR-B 1")],
  ])(
    "the only mirror goes elsewhere than configured (%s): VK306, and it is the only peer's",
    async (address, mirror) => {
      const { calls, said } = await quickCheck({
        ...source,
        "EMCmd . GETMIRRORVOLINFO E:": mirror,
        "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSF"),
      });
      expect(calls).toContain("ins_setst -d NODEB -t Vol.E -S OSU");
      expect(said[0]).toBe(
        `WARN VK306 monitor.3: the only mirror goes to ${address}, which is not among the addresses configured for NODEB (10.0.0.2). It was taken for the mirror to NODEB, the only peer.`,
      );
    },
  );
});
