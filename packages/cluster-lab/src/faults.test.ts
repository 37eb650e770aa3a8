import { describe, expect, it } from "vitest";
import { ask, breaks, broken, nodeOf, volumeOf } from "../test/ask.js";
import { createCluster } from "./create.js";
import { describeFaults, mendFault, setFault } from "./faults.js";

const healthy = createCluster();

/** Words that fit a fault's usage: `["hang", "NODEA", "EMCmd"]`. */
function wordsFor(usage: string): readonly string[] {
  const examples: Readonly<Record<string, string>> = {
    NODE: "NODEA",
    OTHER: "NODEB",
    VOLUME: "E:",
    PROGRAM: "chkntfs",
    TOOL: "chkntfs",
    CODE: "5",
    PATH: "/disk",
  };
  return usage
    .split(" ")
    .filter((word) => !word.startsWith("["))
    .map((word) => examples[word] ?? word);
}

describe("every fault", () => {
  it.each(describeFaults())(
    "$name is set and mended, and has a line in both languages",
    ({ usage, mend, means }) => {
      const set = setFault(healthy, wordsFor(usage));
      expect(set.kind).toBe("changed");
      if (set.kind === "refused") return;
      expect(set.cluster).not.toEqual(healthy);
      expect(mendFault(set.cluster, wordsFor(mend))).toEqual({
        kind: "changed",
        cluster: healthy,
      });
      expect(means.en).not.toBe("");
      expect(means.ja).not.toBe("");
    },
  );

  it.each(describeFaults())("$name mended where it is not set changes nothing", ({ mend }) => {
    const mended = mendFault(healthy, wordsFor(mend));
    expect(mended).toEqual({ kind: "changed", cluster: healthy });
  });
});

describe("words of a fault", () => {
  it.each([
    [[], 'there is no fault ""'],
    [["fire"], 'there is no fault "fire"'],
    [["hang"], "hang NODE PROGRAM [TIMES] [AFTER]: expected a node (NODEA, NODEB)"],
    [["hang", "NODEX", "EMCmd"], 'expected a node (NODEA, NODEB), but was given "NODEX"'],
    [["hang", "NODEA", "EMCmdd"], 'but was given "EMCmdd"'],
    [["missing", "NODEA", "LOCKVOLUME"], "expected a tool ("],
    [["exit", "NODEA", "EMCmd", "-1"], 'expected an exit status (a number), but was given "-1"'],
    [["frozen", "NODEA", "EMCmd", "disk"], 'expected a folder by its full path, but was given "disk"'],
    [["hang", "NODEA", "EMCmd", "0", "-1"], "expected after how many starts"],
    [["dirty", "NODEA", "Q:"], 'expected a volume (E:), but was given "Q:"'],
    [["link-down", "NODEA", "nodea"], "expected two nodes, but both are NODEA"],
    [["mirror-paused", "E:", "NODEA"], "NODEA is no target of E:"],
    [["dirty", "NODEA", "E:", "more"], 'nothing was expected at "more"'],
  ])("%j are refused, saying what was expected", (words, text) => {
    const outcome = setFault(healthy, words);
    expect(outcome.kind === "refused" ? outcome.reason.en : "").toContain(text);
  });

  it("name nodes, tools and volumes in any case", () => {
    expect(breaks(healthy, "hang nodea emcmd.EXE").toolFaults).toEqual([
      { node: "NODEA", on: "EMCmd", does: "hang", code: 0, path: "", times: 0, after: 0 },
    ]);
    expect(volumeOf(broken("busy nodeb e"), "NODEB").busy).toBe(true);
  });
});

describe("a program with a fault", () => {
  it("fails, says nothing, or says what means nothing", () => {
    expect(ask(broken("exit NODEA LOCKVOLUME 170"), "NODEA", "EMCmd", ".", "lockvolume", "E:").code).toBe(
      170,
    );
    expect(ask(broken("empty NODEA EMCmd"), "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:")).toMatchObject({
      code: 0,
      out: "",
    });
    expect(
      ask(broken("garbage NODEA EMCmd"), "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").reply,
    ).toMatchObject({ encoding: "binary" });
  });

  it("misbehaves on its node and with its verb only", () => {
    const cluster = broken("exit NODEA LOCKVOLUME 9");
    expect(ask(cluster, "NODEA", "EMCmd", ".", "UNLOCKVOLUME", "E:").code).toBe(0);
    expect(ask(cluster, "NODEB", "EMCmd", "NODEA", "LOCKVOLUME", "E:").code).toBe(0);
  });

  it("recovers after as many times as it was told", () => {
    const first = ask(
      broken("empty NODEA GETMIRRORVOLINFO 1"),
      "NODEA",
      "EMCmd",
      ".",
      "GETMIRRORVOLINFO",
      "E:",
    );
    expect(first.out).toBe("");
    expect(ask(first.cluster, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 1 NODEA 10.0.0.2 1\r\n",
    );
  });
});

describe("a program that lets some starts go well", () => {
  const role = (cluster: ReturnType<typeof broken>) =>
    ask(cluster, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:");

  it("misbehaves from the next one on", () => {
    const first = role(broken("empty NODEA GETMIRRORVOLINFO 0 2"));
    const second = role(first.cluster);
    const third = role(second.cluster);
    expect([first, second, third, role(third.cluster)].map(({ out }) => out !== "")).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("and recovers again, where it is told how often", () => {
    const first = role(broken("exit NODEA EMCmd 5 1 1"));
    const second = role(first.cluster);
    expect([first.code, second.code, role(second.cluster).code]).toEqual([0, 5, 0]);
  });

  it("counts only its own starts", () => {
    const other = ask(broken("exit NODEA LOCKVOLUME 5 0 1"), "NODEA", "EMCmd", ".", "UNLOCKVOLUME", "E:");
    expect(other.cluster.toolFaults).toMatchObject([{ after: 1 }]);
  });
});

describe("what a mend leaves", () => {
  it("a healed split brain keeps the side in service, and its flags", () => {
    const { cluster } = ask(broken("split-brain E:"), "NODEA", "flg_create", "-f", "SplitBrain_E:");
    const healed = mendFault(cluster, ["split-brain", "E:"]);
    expect(healed.kind === "changed" && volumeOf(healed.cluster, "NODEB").mirror.role).toBe("target");
    expect(healed.kind === "changed" && nodeOf(healed.cluster, "NODEA").flags).toEqual(["SplitBrain_E:"]);
  });

  it("a joined link lets the mirror go on, but not one that was paused by hand", () => {
    const cut = broken("mirror-paused E:", "link-down NODEA NODEB");
    const joined = mendFault(cut, ["link-down", "NODEB", "NODEA"]);
    expect(joined).toEqual({ kind: "changed", cluster: broken("mirror-paused E:") });
  });
});
