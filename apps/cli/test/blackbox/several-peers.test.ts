import { describe, expect, test } from "vitest";
import * as the from "./commands.js";
import { ends, hangs, type Reply } from "./harness/answer.js";
import { volkit, type Outcome, type Plan } from "./harness/volkit.js";
import { instance, mirrors } from "./healthy.js";

const others = ["NODEB", "NODEC", "NODED"];

/** NODEA mirrors to NODEB at 10.0.0.2 and to NODEC at 10.0.0.3, which is paused. */
const two = mirrors("E: 1 NODEA 10.0.0.2 1", "E: 1 NODEA 10.0.0.3 4");

function answersOf(peer: string, mirror: string, state: string): Reply[] {
  return [
    [the.mirrorOn(peer), mirrors(mirror)],
    [the.stateOn(peer), instance(peer, state)],
    [the.setState(peer, "OSU"), ends(0)],
    [the.setState(peer, "OSF"), ends(0)],
    [the.flagOn(peer), ends(0)],
    [the.trapAbout(peer), ends(0)],
    [the.deleteOn(peer), ends(0)],
  ];
}

const b = answersOf("NODEB", "E: 2 NODEA 10.0.0.2 1", "OSU");
const c = answersOf("NODEC", "E: 2 NODEA 10.0.0.3 4", "OSU");

function named(...peers: readonly { node: string; addresses?: string[] }[]) {
  return { resources: { "Vol.E": { volume: "E:", peers } } };
}

function changesOf(outcome: Outcome, peer: string): string[] {
  return outcome.calls
    .filter((call) => call.some((word) => word === peer || word === `s:${peer}`))
    .filter(([tool, , verb]) => tool !== "ins_list" && verb !== "GETMIRRORVOLINFO")
    .map((call) => call.join(" "));
}

const sets = (peer: string, state: string) => `ins_setst -d ${peer} -t Vol.E -S ${state}`;
const deletes = (peer: string) => `lcdremexec -d ${peer} -- vssadmin.exe delete shadows /for=E: /quiet`;

async function mapped(plan: Plan): Promise<Record<string, string[]>> {
  const outcome = await volkit(plan);
  expect(outcome.exit).toBe(0);
  return Object.fromEntries(others.map((peer) => [peer, changesOf(outcome, peer)]));
}

describe.concurrent("which mirror belongs to which peer", () => {
  const expected = { NODEB: [deletes("NODEB")], NODEC: [sets("NODEC", "OSF"), deletes("NODEC")], NODED: [] };

  test("is settled by the configured addresses", async () => {
    const configuration = named(
      { node: "NODEC", addresses: ["10.0.0.3"] },
      { node: "NODEB", addresses: ["10.7.7.7", "10.0.0.2"] },
    );
    const silent = [the.mirrorOn("NODEB"), the.mirrorOn("NODEC")].map((argv): Reply => [argv, ends(53)]);
    const replies: Reply[] = [[the.mirrorHere, two], ...silent, ...b, ...c];
    expect(await mapped({ configuration, replies })).toEqual(expected);
  });

  test("is settled by the peer's own answer", async () => {
    const configuration = named({ node: "NODEB" }, { node: "NODEC" });
    expect(await mapped({ configuration, replies: [[the.mirrorHere, two], ...b, ...c] })).toEqual(expected);
  });

  test("with three mirrors and three peers", async () => {
    const three = mirrors("E: 1 NODEA 10.0.0.4 1", "E: 1 NODEA 10.0.0.3 4", "E: 1 NODEA 10.0.0.2 1");
    const d = answersOf("NODED", "E: 2 NODEA 10.0.0.4 1", "OSF");
    const configuration = named(
      { node: "NODEB" },
      { node: "NODEC", addresses: ["10.0.0.3"] },
      { node: "NODED" },
    );
    const replies: Reply[] = [[the.mirrorHere, three], ...b, ...c, ...d];
    expect(await mapped({ configuration, replies })).toEqual({
      ...expected,
      NODED: [sets("NODED", "OSU"), deletes("NODED")],
    });
  });

  test("is settled by the addresses of the peer's name", async () => {
    const here = mirrors("E: 1 NODEA 127.0.0.1 4", "E: 1 NODEA 10.0.0.2 1");
    const local = answersOf("localhost", "E: 0 NODEA x 0", "OSU");
    const configuration = named({ node: "localhost" }, { node: "NODEB" });
    const outcome = await volkit({ configuration, replies: [[the.mirrorHere, here], ...b, ...local] });
    expect(changesOf(outcome, "localhost")).toEqual([sets("localhost", "OSF"), deletes("localhost")]);
  });

  test("is settled by nothing: step 3 is left out, and said", async () => {
    const configuration = named({ node: "nodeb.invalid" }, { node: "NODEC" });
    const stranger = answersOf("nodeb.invalid", "E: 2 NODEA 10.5.5.5 1", "OSF");
    const outcome = await volkit({ configuration, replies: [[the.mirrorHere, two], ...stranger, ...c] });
    expect(outcome.messages).toContain(
      "WARN VK304 monitor.3: which of the mirrors (10.0.0.2, 10.0.0.3) leads to nodeb.invalid is not known. The state of its resource was left as it is.",
    );
    expect(outcome.exit).toBe(0);
    expect(changesOf(outcome, "nodeb.invalid")).toEqual([deletes("nodeb.invalid")]);
  });

  test("is settled by nothing where a mirror is another peer's by configuration", async () => {
    const configuration = named({ node: "nodeb.invalid" }, { node: "NODEC", addresses: ["10.0.0.3"] });
    const claims = answersOf("nodeb.invalid", "E: 2 NODEA 10.0.0.3 1", "OSU");
    const outcome = await volkit({ configuration, replies: [[the.mirrorHere, two], ...claims, ...c] });
    expect(changesOf(outcome, "nodeb.invalid")).toEqual([deletes("nodeb.invalid")]);
  });

  test("a mirror of no known peer is said", async () => {
    const configuration = named({ node: "NODEB", addresses: ["10.0.0.2"] });
    const outcome = await volkit({ configuration, replies: [[the.mirrorHere, two], ...b] });
    expect(outcome.messages).toEqual([
      "WARN VK305 monitor.3: the mirror to 10.0.0.3 (state paused) belongs to no known peer of Vol.E. Nothing was done for it.",
    ]);
    expect(outcome.exit).toBe(0);
  });
});

describe.concurrent("several peers", () => {
  const configuration = named(
    { node: "NODEB", addresses: ["10.0.0.2"] },
    { node: "NODEC", addresses: ["10.0.0.3"] },
  );

  test("in split brain with both, the flag here is raised once", async () => {
    const replies: Reply[] = [
      [the.mirrorHere, two],
      ...answersOf("NODEB", "E: 1 NODEB 10.0.0.1 1", "OSU"),
      ...answersOf("NODEC", "E: 1 NODEC 10.0.0.1 1", "OSF"),
    ];
    const outcome = await volkit({ configuration, replies });
    expect(outcome.calls.filter((call) => call.join(" ") === the.flagHere.join(" "))).toHaveLength(1);
    for (const peer of ["NODEB", "NODEC"]) {
      expect(changesOf(outcome, peer)).toEqual([
        the.flagOn(peer).join(" "),
        the.trapAbout(peer).join(" "),
        deletes(peer),
      ]);
    }
    const here = outcome.calls.findIndex((call) => call.join(" ") === the.flagHere.join(" "));
    const there = outcome.calls.findIndex((call) => call[0] === "flg_create" && call[1] === "-d");
    expect(here).toBeLessThan(there);
  });

  test("are handled side by side: one that hangs holds up no other", async () => {
    const slow: Reply[] = [
      [the.stateOn("NODEB"), hangs],
      [the.mirrorOn("NODEB"), hangs],
    ];
    const replies = [[the.mirrorHere, two] as const, ...slow, ...b, ...c];
    const limits = { timeouts: { default: 20, ins_list: 2, GETMIRRORVOLINFO: 2 } };
    const outcome = await volkit({ configuration: { ...configuration, ...limits }, replies });
    expect(outcome.exit).toBe(0);
    const order = outcome.calls.map((call) => call.join(" "));
    expect(order.indexOf(deletes("NODEC"))).toBeLessThan(order.indexOf(deletes("NODEB")));
    expect(order.filter((line) => line === deletes("NODEB"))).toHaveLength(1);
  });
});
