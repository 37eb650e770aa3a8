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
