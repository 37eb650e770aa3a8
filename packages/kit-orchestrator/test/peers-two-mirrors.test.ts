import { describe, expect, it } from "vitest";
import type { Peer } from "../src/index.js";
import { quickCheck } from "./support/act.js";
import { instance, says, source } from "./support/answers.js";

const peers: readonly Peer[] = [{ node: "NODEB", tag: "Vol.E", addresses: ["10.0.0.2", "10.0.1.2"] }];

function sets(first: number, second: number, peerState: string): Promise<readonly string[]> {
  const script = {
    ...source,
    "EMCmd . GETMIRRORVOLINFO E:": says(`E: 1 NODEA 10.0.0.2 ${first}`, `E: 1 NODEA 10.0.1.2 ${second}`),
    "ins_list -d NODEB -t Vol.E": instance("NODEB", peerState),
  };
  return quickCheck(script, { peers }).then(({ calls, said }) => [
    ...calls.filter((call) => call.startsWith("ins_setst")),
    ...said.filter((line) => /VK30[456]/.test(line)),
  ]);
}

describe("two mirrors to two addresses of one peer are both the peer's", () => {
  it("both mirroring want it OSU", async () => {
    expect(await sets(1, 1, "OSU")).toEqual([]);
    expect(await sets(1, 1, "OSF")).toEqual(["ins_setst -d NODEB -t Vol.E -S OSU"]);
  });

  it("one that is not mirroring wants it OSF, whichever it is", async () => {
    expect(await sets(1, 4, "OSU")).toEqual(["ins_setst -d NODEB -t Vol.E -S OSF"]);
    expect(await sets(4, 1, "OSU")).toEqual(["ins_setst -d NODEB -t Vol.E -S OSF"]);
    expect(await sets(4, 1, "OSF")).toEqual([]);
  });
});

describe("two mirrors and one peer", () => {
  const two = {
    ...source,
    "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.8 1", "E: 1 NODEA 10.0.0.9 4"),
  };

  it("none of which can be told to be the peer's: VK304, and nothing is set", async () => {
    const unknown = [{ node: "NODEB", tag: "Vol.E", addresses: [] }];
    const { calls, said } = await quickCheck(two, { peers: unknown });
    expect(calls.filter((call) => call.startsWith("ins_setst"))).toEqual([]);
    expect(said.map((line) => line.slice(0, 10))).toEqual(["WARN VK304"]);
  });

  it("a split brain tells both mirrors of this node", async () => {
    const split = { ...two, "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 1 NODEB 10.0.0.1 4") };
    const { said } = await quickCheck(split, { peers });
    expect(said.find((line) => line.startsWith("ERROR VK321"))).toContain(
      "E: 1 NODEA 10.0.0.8 1; E: 1 NODEA 10.0.0.9 4",
    );
  });
});

it("a lone mirror that goes to none of a peer's addresses is said with all of them", async () => {
  const elsewhere = { ...source, "EMCmd . GETMIRRORVOLINFO E:": says("E: 1 NODEA 10.0.0.9 1") };
  const { said } = await quickCheck(elsewhere, { peers });
  expect(said[0]).toContain("which is not among the addresses configured for NODEB (10.0.0.2, 10.0.1.2)");
});
