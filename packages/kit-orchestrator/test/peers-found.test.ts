import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { deepCheck, nodeB, quickCheck } from "./support/act.js";
import { equivalencies, flooded, hangs, instance, missing, silence, source } from "./support/answers.js";

const asking = "eqv_list -t Vol.E";

function peersAsked(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => call.startsWith("ins_list"));
}

describe("the peers of a tag", () => {
  it("are the configured ones, and LifeKeeper is not asked", async () => {
    const { calls, decisions } = await quickCheck(source, { peers: [nodeB] });
    expect(calls).not.toContain(asking);
    expect(decisions).toContainEqual({ step: "peers", about: "peers", value: "NODEB" });
  });

  it("are those of eqv_list where none are configured, with their own tags", async () => {
    const script = {
      ...source,
      [asking]: equivalencies(["NODEB", "Vol.E on B"]),
      'ins_list -d NODEB -t "Vol.E on B"': instance("NODEB", "OSF", "Vol.E on B"),
      'ins_setst -d NODEB -t "Vol.E on B" -S OSU': silence,
    };
    const { calls, said } = await quickCheck(script, { peers: "unset" });
    expect(calls.slice(0, 2)).toEqual(["EMCmd . GETMIRRORVOLINFO E:", asking]);
    expect(calls).toContain('ins_setst -d NODEB -t "Vol.E on B" -S OSU');
    expect(said).toEqual([
      "INFO VK309 monitor.3: the state of Vol.E on B on NODEB was OSF and was set to OSU, since the state of the mirror to it is mirroring.",
    ]);
  });

  it("do not count twice, nor do rows of another tag", async () => {
    const rows = [
      ["NODEA", "Vol.F", "NODEC", "Vol.F"],
      ["NODEA", "Vol.E", "NODEB", "Vol.E"],
      ["NODEA", "Vol.E", "nodeb", "Vol.E"],
    ].map((row) => `${row.join("\x01")}\n`);
    const { calls } = await quickCheck({ ...source, [asking]: exited(0, rows.join("")) }, { peers: "unset" });
    expect(peersAsked(calls)).toEqual(["ins_list -d NODEB -t Vol.E"]);
  });

  it("do not count twice where the configuration names one twice", async () => {
    const { calls } = await quickCheck(source, { peers: [nodeB, { ...nodeB, node: "NodeB", tag: "Vol.F" }] });
    expect(peersAsked(calls)).toEqual(["ins_list -d NODEB -t Vol.E"]);
  });

  it.each(["NODEA", "nodea", "NodeA"])("are never this node: %s", async (own) => {
    for (const peers of [[{ ...nodeB, node: own }, nodeB], "unset"] as const) {
      const { calls, said } = await quickCheck(
        { ...source, [asking]: equivalencies([own, "Vol.E"], ["NODEB", "Vol.E"]) },
        { peers },
      );
      expect(peersAsked(calls)).toEqual(["ins_list -d NODEB -t Vol.E"]);
      expect(said).toEqual([
        `WARN VK303 peers: ${own} is named as a peer of Vol.E, but is this node. It was left out.`,
      ]);
    }
  });
});

describe("no peer is known", () => {
  const steps3to5 = /^(?:ins_|flg_|lcdremexec|EISM|EMCmd NODEB)/;

  it.each<[Ending, string]>([
    [silence, "eqv_list shows none"],
    [equivalencies(["NODEB", ""]), "eqv_list shows none"],
    [exited(9), "eqv_list ended with 9"],
    [hangs, "eqv_list had not ended after 30 s"],
    [missing, "eqv_list is not there"],
    [flooded, "eqv_list printed too much to be read"],
  ])("VK302; steps 3 to 5 are left out, and the rest goes on: %#", async (answer, why) => {
    const { verdict, calls, said } = await deepCheck({ ...source, [asking]: answer }, { peers: "unset" });
    expect(verdict).toBe("succeeded");
    expect(said.at(-1)).toBe(
      `WARN VK302 peers: the other nodes of Vol.E are not known (${why}). Steps monitor.3 to monitor.5 were left out: no split brain could have been noticed.`,
    );
    expect(calls.filter((call) => steps3to5.test(call))).toEqual([]);
    expect(calls.at(-1)).toBe("CheckVolume E:");
  });

  it("also where the configuration names none but this node", async () => {
    const { calls, said } = await quickCheck(source, { peers: [{ ...nodeB, node: "NODEA" }] });
    expect(calls).toEqual(["EMCmd . GETMIRRORVOLINFO E:"]);
    expect(said).toEqual([
      "WARN VK303 peers: NODEA is named as a peer of Vol.E, but is this node. It was left out.",
      "WARN VK302 peers: the other nodes of Vol.E are not known (the configuration names none). Steps monitor.3 to monitor.5 were left out: no split brain could have been noticed.",
    ]);
  });

  it("says why in the reader's language", async () => {
    const { said } = await quickCheck({ ...source, [asking]: exited(9) }, { peers: "unset", language: "ja" });
    expect(said[0]).toContain("eqv_list が終了コード 9 で終了しました");
    const none = await quickCheck({ ...source, [asking]: silence }, { peers: "unset", language: "ja" });
    expect(none.said[0]).toContain("eqv_list に該当する行がありません");
    const unnamed = await quickCheck(source, { peers: [], language: "ja" });
    expect(unnamed.said[0]).toContain("設定に記載がありません");
  });
});
