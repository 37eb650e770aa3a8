import { exited, type Ending } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { clearSplitBrain, messageTable } from "../src/index.js";
import { act, type Acted, type Given } from "./support/act.js";
import { equivalencies, hangs, says, silence } from "./support/answers.js";
import { scripted } from "./support/scripted.js";

const roles: Readonly<Record<string, Ending>> = {
  source: says("E: 1 NODEA 10.0.0.2 1"),
  "source, resync": says("E: 1 NODEA 10.0.0.2 2"),
  "source, paused": says("E: 1 NODEA 10.0.0.2 4"),
  target: says("E: 2 NODEA 10.0.0.2 1"),
  "source and target": says("E: 1 NODEA 10.0.0.2 1", "E: 2 NODEC 10.0.0.2 1"),
  none: says("E: 0 NODEA 10.0.0.2 0"),
  silent: silence,
  failed: exited(9),
};
const removals: Readonly<Record<string, Ending>> = {
  done: silence,
  "not there": exited(7),
  failed: exited(9),
};
const flags: Readonly<Record<string, Ending>> = { gone: exited(7), there: silence, unknown: hangs };
const [here, there] = ["flg_remove -f SplitBrain_E:", "flg_remove -d NODEB -f SplitBrain_E:"];

interface World {
  readonly roles: readonly [string, string];
  readonly removals: readonly [string, string];
  readonly flags: readonly [string, string];
  readonly forced: string | undefined;
}

function live({ roles: role, removals: removal, flags: flag, forced }: World, given?: Given): Promise<Acted> {
  const runner = scripted({
    "eqv_list -t Vol.E": equivalencies(["NODEB", "Vol.E"]),
    "EMCmd . GETMIRRORVOLINFO E:": roles[role[0]] ?? silence,
    "EMCmd NODEB GETMIRRORVOLINFO E:": roles[role[1]] ?? silence,
    [here]: removals[removal[0]] ?? silence,
    [there]: removals[removal[1]] ?? silence,
    "flg_test -f SplitBrain_E:": flags[flag[0]] ?? silence,
    "flg_test -d NODEB -f SplitBrain_E:": flags[flag[1]] ?? silence,
  });
  return act((run) => clearSplitBrain(run, forced), runner, given);
}

/** The end of a split brain, by the words above and not by the code. */
function isOver([one, other]: readonly [string, string]): boolean {
  const source = (role: string) => role === "source" || role === "source, resync";
  return (source(one) && other === "target") || (one === "target" && source(other));
}

const over: World = {
  roles: ["source", "target"],
  removals: ["done", "done"],
  flags: ["gone", "gone"],
  forced: undefined,
};

describe("clearing the flags of a split brain, whatever the nodes answer", () => {
  const pairs = (words: Readonly<Record<string, Ending>>) =>
    Object.keys(words).flatMap((one) => Object.keys(words).map((other) => [one, other] as const));

  it("takes them away only where it is over or forced, always on both nodes, and changes nothing else", async () => {
    for (const role of pairs(roles)) {
      for (const forced of [undefined, "node is gone"]) {
        const { made } = await live({ ...over, roles: role, forced });
        const changes = made.filter(({ effect }) => effect === "changes").map(({ line }) => line);
        expect(changes.toSorted(), `${role.join(" and ")}, ${String(forced)}`).toEqual(
          isOver(role) || forced !== undefined ? [there, here] : [],
        );
      }
    }
  });

  it("succeeds only where both nodes say afterwards that the flag is gone", async () => {
    for (const removal of pairs(removals)) {
      for (const flag of pairs(flags)) {
        const { verdict, said } = await live({ ...over, removals: removal, flags: flag });
        const gone = flag.every((one) => one === "gone");
        expect(verdict).toBe(gone ? "succeeded" : "failed");
        expect(said.some((line) => line.startsWith("INFO VK809"))).toBe(gone);
        expect(said.filter((line) => line.includes("VK806"))).toHaveLength(
          removal.filter((one) => one === "failed").length,
        );
      }
    }
  });

  it("says why where it refuses, and asks nobody to look", async () => {
    for (const role of pairs(roles).filter((each) => !isOver(each))) {
      const { verdict, calls, messages } = await live({ ...over, roles: role });
      expect(verdict).toBe("failed");
      expect(calls.some((line) => line.startsWith("flg_"))).toBe(false);
      expect(messages.map(({ id }) => id).filter((id) => /^VK80[234]$/.test(id))).toHaveLength(1);
    }
  });
});

const left =
  "INFO VK810 clear.2: the flag SplitBrain_E: was left on every node. How a split brain is resolved: volkit explain split-brain";

describe("clearing the flags of a split brain", () => {
  it("keeps the reason where it is forced, beside what speaks against it", async () => {
    const { said } = await live({
      ...over,
      roles: ["source", "source"],
      forced: "NODEB is being reinstalled",
    });
    expect(said.slice(0, 2)).toEqual([
      "ERROR VK802 clear.2: the split brain of volume E: is not over: NODEA, NODEB all say that they are source.",
      "WARN VK805 clear.2: the flags of volume E: are taken away by force. Reason given: NODEB is being reinstalled",
    ]);
  });

  it("says which nodes did not tell", async () => {
    const { said } = await live({ ...over, roles: ["source", "failed"] });
    expect(said).toEqual([
      "ERROR VK803 clear.2: whether the split brain of volume E: is over is not known: NODEB did not say clearly source or target.",
      left,
    ]);
  });

  it("says that the mirror does not run", async () => {
    const { said } = await live({ ...over, roles: ["source, paused", "target"] });
    expect(said).toEqual([
      "ERROR VK804 clear.2: NODEA alone is source of volume E:, but its mirror does not run: paused.",
      left,
    ]);
  });

  it("refuses where no peer is known, and with force takes away the flag here", async () => {
    expect(await live(over, { peers: [] })).toMatchObject({
      verdict: "failed",
      calls: ["EMCmd . GETMIRRORVOLINFO E:"],
    });
    const forced = await live({ ...over, forced: "single node now" }, { peers: [] });
    expect([
      forced.verdict,
      forced.made.filter(({ effect }) => effect === "changes").map(({ line }) => line),
    ]).toEqual(["succeeded", [here]]);
  });

  it("asks LifeKeeper for the peers where the configuration names none", async () => {
    expect(await live(over, { peers: "unset" })).toMatchObject({ verdict: "succeeded" });
  });
});

it("every message and step of it is said and made above; those of alarms where alarms are tested", async () => {
  const worlds: readonly World[] = [
    over,
    { ...over, roles: ["source", "source"], forced: "x" },
    { ...over, roles: ["source", "failed"] },
    { ...over, roles: ["source, paused", "target"] },
    { ...over, removals: ["failed", "done"], flags: ["there", "unknown"] },
  ];
  const lived = [...(await Promise.all(worlds.map((world) => live(world)))), await live(over, { peers: [] })];
  const said = new Set(lived.flatMap(({ messages }) => messages.map(({ id }) => id)));
  const listed = Object.keys(messageTable).filter((id) => /^VK8(?:0|10)/.test(id));
  expect([...said].filter((id) => id.startsWith("VK8")).toSorted()).toEqual(listed.toSorted());
});
