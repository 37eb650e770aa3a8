import { describe, expect, it } from "vitest";
import { ask, breaks, broken, volumeOf } from "../../test/ask.js";
import { createCluster } from "../create.js";

const healthy = createCluster();
const three = createCluster({ nodes: 3 });

describe("GETMIRRORVOLINFO", () => {
  it("prints one line a target on the source, with the target's address", () => {
    expect(ask(three, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:")).toMatchObject({
      code: 0,
      out: "E: 1 NODEA 10.0.0.2 1\r\nE: 1 NODEA 10.0.0.3 1\r\n",
    });
  });

  it("prints one line on a target, with its own address", () => {
    expect(ask(three, "NODEC", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe("E: 2 NODEA 10.0.0.3 1\r\n");
  });

  it.each([".", "NODEA", "nodea", "NODEA.example.com", "10.0.0.1"])("takes the node as %s", (where) => {
    expect(ask(healthy, "NODEA", "EMCmd", where, "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 1 NODEA 10.0.0.2 1\r\n",
    );
  });

  it.each(["E", "e", "E:", "e:", "E:\\"])("takes the volume as %s and the verb in any case", (volume) => {
    expect(ask(healthy, "NODEA", "emcmd.EXE", ".", "getMirrorVolInfo", volume).out).toContain("E: 1 ");
  });

  it.each([
    ["mirror-paused E:", 4],
    ["mirror-resync E:", 2],
    ["mirror-broken E:", 3],
    ["mirror-resync-pending E:", 5],
    ["link-down NODEA NODEB", 4],
    ["node-down NODEB", 4],
  ])("prints the state of a mirror with %s as %d", (fault, state) => {
    expect(ask(broken(fault), "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe(
      `E: 1 NODEA 10.0.0.2 ${state}\r\n`,
    );
  });

  it("lets the sides disagree after a crash", () => {
    const cluster = broken("mirror-disagrees E:");
    expect(ask(cluster, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 1 NODEA 10.0.0.2 4\r\n",
    );
    expect(ask(cluster, "NODEB", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 2 NODEA 10.0.0.2 1\r\n",
    );
  });

  it("shows a split brain on both sides, each naming the other's address", () => {
    const cluster = broken("split-brain E:");
    expect(ask(cluster, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 1 NODEA 10.0.0.2 4\r\n",
    );
    expect(ask(cluster, "NODEA", "EMCmd", "NODEB", "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 1 NODEB 10.0.0.1 4\r\n",
    );
  });
});

describe("EMCmd refuses", () => {
  it.each([
    [[], 87],
    [["."], 87],
    [[".", "GETMIRRORVOLINFO"], 87],
    [[".", "GETMIRRORVOLINFO", "EE"], 87],
    [[".", "GETMIRRORVOLINFO", "E:", "more"], 87],
    [[".", "FORMATVOLUME", "E:"], 87],
    [[".", "PAUSEMIRROR", "E:", "nobody"], 87],
    [[".", "GETMIRRORVOLINFO", "F:"], 15],
    [[".", "LOCKVOLUME", "F:"], 15],
    [["NODEX", "GETMIRRORVOLINFO", "E:"], 53],
  ])("%j with %d", (args, status) => {
    expect(ask(healthy, "NODEA", "EMCmd", ...args)).toMatchObject({
      code: status,
      out: `Status = ${status}\r\n`,
    });
  });

  it.each(["link-down NODEA NODEB", "node-down NODEB"])("a node behind %s with 53", (fault) => {
    expect(ask(broken(fault), "NODEA", "EMCmd", "NODEB", "GETMIRRORVOLINFO", "E:").code).toBe(53);
  });
});

describe("locks", () => {
  it("locks a source and unlocks it again", () => {
    const locked = ask(healthy, "NODEA", "EMCmd", ".", "LOCKVOLUME", "E:");
    expect([locked.out, volumeOf(locked.cluster, "NODEA").lockedByDataKeeper]).toEqual([
      "Status = 0\r\n",
      true,
    ]);
    const unlocked = ask(locked.cluster, "NODEA", "EMCmd", ".", "UNLOCKVOLUME", "E:");
    expect([unlocked.code, volumeOf(unlocked.cluster, "NODEA").lockedByDataKeeper]).toEqual([0, false]);
  });

  it("does not lock a busy volume", () => {
    const { code, cluster } = ask(broken("busy NODEA E:"), "NODEA", "EMCmd", ".", "LOCKVOLUME", "E:");
    expect([code, volumeOf(cluster, "NODEA").lockedByDataKeeper]).toEqual([170, false]);
  });

  it("does not unlock a target", () => {
    const { code, cluster } = ask(healthy, "NODEB", "EMCmd", ".", "UNLOCKVOLUME", "E:");
    expect([code, cluster]).toEqual([5, healthy]);
  });
});

describe("SWITCHOVERVOLUME", () => {
  it("makes the node the source and every other a target, locked", () => {
    const { code, cluster } = ask(three, "NODEB", "EMCmd", ".", "SWITCHOVERVOLUME", "E:");
    expect(code).toBe(0);
    expect(ask(cluster, "NODEB", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 1 NODEB 10.0.0.1 1\r\nE: 1 NODEB 10.0.0.3 1\r\n",
    );
    expect(ask(cluster, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 2 NODEB 10.0.0.1 1\r\n",
    );
    expect(["NODEA", "NODEB", "NODEC"].map((name) => volumeOf(cluster, name).lockedByDataKeeper)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    ["mirror-paused E:", 21],
    ["mirror-disagrees E:", 21],
    ["link-down NODEA NODEB", 21],
    ["busy NODEA E:", 170],
  ])("is refused with %s, and nothing changes", (fault, status) => {
    const cluster = broken(fault);
    const asked = ask(cluster, "NODEB", "EMCmd", ".", "SWITCHOVERVOLUME", "E:");
    expect([asked.code, asked.cluster]).toEqual([status, cluster]);
  });

  it("takes over from a source without power, which comes back as a target", () => {
    const { code, cluster } = ask(broken("node-down NODEA"), "NODEB", "EMCmd", ".", "SWITCHOVERVOLUME", "E:");
    expect([code, volumeOf(cluster, "NODEB").mirror.role, volumeOf(cluster, "NODEA").mirror.role]).toEqual([
      0,
      "source",
      "target",
    ]);
  });

  it("changes nothing on the source", () => {
    expect(ask(healthy, "NODEA", "EMCmd", ".", "SWITCHOVERVOLUME", "E:")).toMatchObject({
      code: 0,
      cluster: healthy,
    });
  });
});

describe("an administrator", () => {
  it("pauses and continues the mirror on the source, for one target or all", () => {
    const paused = ask(three, "NODEA", "EMCmd", ".", "PAUSEMIRROR", "E:", "10.0.0.3");
    expect(ask(paused.cluster, "NODEA", "EMCmd", ".", "GETMIRRORVOLINFO", "E:").out).toBe(
      "E: 1 NODEA 10.0.0.2 1\r\nE: 1 NODEA 10.0.0.3 4\r\n",
    );
    const continued = ask(paused.cluster, "NODEA", "EMCmd", ".", "CONTINUEMIRROR", "E:");
    expect(continued.cluster).toEqual(three);
  });

  it("cannot do so on a target, nor continue towards a node that cannot be reached", () => {
    expect(ask(healthy, "NODEB", "EMCmd", ".", "PAUSEMIRROR", "E:").code).toBe(5);
    const cut = broken("mirror-paused E:", "link-down NODEA NODEB");
    expect(ask(cut, "NODEA", "EMCmd", ".", "CONTINUEMIRROR", "E:").code).toBe(21);
  });

  it("ends a split brain: one side gives way, the other continues", () => {
    const gave = ask(broken("split-brain E:"), "NODEB", "EMCmd", ".", "PREPARETOBECOMETARGET", "E:");
    expect([gave.code, volumeOf(gave.cluster, "NODEB").lockedByDataKeeper]).toEqual([0, true]);
    const whole = ask(gave.cluster, "NODEA", "EMCmd", ".", "CONTINUEMIRROR", "E:");
    expect(whole.cluster).toEqual(healthy);
  });

  it("cannot make the only source a target", () => {
    expect(ask(healthy, "NODEA", "EMCmd", ".", "PREPARETOBECOMETARGET", "E:").code).toBe(21);
  });

  it("repairs a disagreement", () => {
    const cluster = breaks(healthy, "mirror-disagrees E:");
    const locked = ask(cluster, "NODEB", "EMCmd", ".", "LOCKVOLUME", "E:");
    expect(ask(locked.cluster, "NODEA", "EMCmd", ".", "CONTINUEMIRROR", "E:").cluster).toEqual(healthy);
  });
});
