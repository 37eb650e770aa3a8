import { exited } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { deepCheck, quickCheck, removing, restoring, type Acted } from "./support/act.js";
import {
  enabling,
  equivalencies,
  hangs,
  instance,
  querying,
  says,
  service,
  someCopies,
  someStorage,
  source,
  target,
  trap,
} from "./support/answers.js";

/** What the record of a run is made of: each call under its step and peer, and what was found out on the way. */
function recorded({ made, decisions }: Acted) {
  const at = (step: string, peer = "") => `${step} ${peer}`.trim();
  return {
    calls: made.map(({ step, peer, line }) => `${at(step, peer)}: ${line}`),
    found: decisions.map(({ step, peer, about, value }) => `${at(step, peer)}: ${about} ${value}`),
  };
}

const purge = "lcdremexec -d NODEB -- vssadmin.exe delete shadows /for=E: /quiet";

describe("the record of a check", () => {
  it("has every call under its step and peer, and every finding", async () => {
    expect(recorded(await deepCheck(source, { peers: "unset" }))).toEqual({
      calls: [
        "monitor.1: EMCmd . GETMIRRORVOLINFO E:",
        "peers: eqv_list -t Vol.E",
        "monitor.3 NODEB: ins_list -d NODEB -t Vol.E",
        "monitor.4 NODEB: EMCmd NODEB GETMIRRORVOLINFO E:",
        `monitor.5 NODEB: ${purge}`,
        "monitor.6: CheckVolume E:",
      ],
      found: [
        "monitor.2: role source",
        "peers: peers NODEB",
        "monitor.3 NODEB: peer state OSU, wanted OSU",
        "monitor.4 NODEB: split brain no",
      ],
    });
  });

  it("of a split brain has flags, trap and the state that was set", async () => {
    const split = {
      ...source,
      "EMCmd NODEB GETMIRRORVOLINFO E:": says("E: 1 NODEB 10.0.0.1 4"),
      "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSF"),
    };
    const { calls, found } = recorded(await quickCheck(split));
    expect(calls.slice(3)).toEqual([
      "monitor.3 NODEB: ins_setst -d NODEB -t Vol.E -S OSU",
      "monitor.4: flg_create -f SplitBrain_E:",
      "monitor.4 NODEB: flg_create -d NODEB -f SplitBrain_E:",
      `monitor.4 NODEB: ${trap}`,
      `monitor.5 NODEB: ${purge}`,
    ]);
    expect(found.slice(2)).toEqual([
      "monitor.3 NODEB: peer state OSF, wanted OSU",
      "monitor.4 NODEB: split brain yes",
    ]);
  });

  it.each([hangs, says("E: 0 NODEB 10.0.0.1 0")])(
    "says that a split brain is unknown where it is: %#",
    async (there) => {
      const { found } = recorded(await quickCheck({ ...source, "EMCmd NODEB GETMIRRORVOLINFO E:": there }));
      expect(found.at(-1)).toBe("monitor.4 NODEB: split brain unknown");
    },
  );

  it("says that there are no peers, and all that there are", async () => {
    const named = async (...nodes: readonly string[]) => {
      const rows = equivalencies(...nodes.map((node) => [node, "Vol.E"] as const));
      const script = { ...source, "eqv_list -t Vol.E": rows, "ins_list -d NODEC -t Vol.E": hangs };
      const more = { "EMCmd NODEC GETMIRRORVOLINFO E:": hangs, [purge.replace("NODEB", "NODEC")]: hangs };
      const { found } = recorded(await quickCheck({ ...script, ...more }, { peers: "unset" }));
      return found.find((each) => each.startsWith("peers"));
    };
    expect(await named()).toBe("peers: peers none");
    expect(await named("NODEB", "NODEC")).toBe("peers: peers NODEB, NODEC");
  });

  it("has what the built-in write check came to", async () => {
    const writeCheck = { by: "built-in", notInstalled: false, slow: 5 } as const;
    const { found } = recorded(await deepCheck(source, { writeCheck }));
    expect(found.at(-1)).toBe("monitor.6: write check written");
  });

  it("has the listing that comes before the deletion, where that is wanted", async () => {
    const { calls, found } = recorded(await quickCheck(source, { vss: { peerDelete: "when-present" } }));
    expect(calls.at(-1)).toBe(`monitor.5 NODEB: ${purge.replace("delete", "list").replace(" /quiet", "")}`);
    expect(found.at(-1)).toBe("monitor.5 NODEB: peer shadow copies absent");
  });
});

describe("the record of restore", () => {
  it("on a source has every call under its step, and every finding", async () => {
    expect(recorded(await restoring({ ...source, "volume -d": says("E:") }))).toEqual({
      calls: [
        "restore.1: EMCmd . UPDATEVOLUMEINFO E:",
        "restore.2a: EMCmd NODEA GETMIRRORVOLINFO E:",
        "restore.2b: EMCmd . UNLOCKVOLUME E:",
        "restore.3: volume -d",
        "restore.3: volume -u E:",
        "restore.4: chkntfs E:",
        "restore.5: CheckVolume E:",
        "restore.6: mountvol E: /L",
        `restore.6: ${querying}`,
        `restore.6: ${enabling}`,
      ],
      found: ["restore.2a: role source", "restore.3: LifeKeeper's lock locked"],
    });
  });

  it("on a target has the switchover", async () => {
    const { calls, found } = recorded(await restoring(target));
    expect(calls[2]).toBe("restore.2c: EMCmd . SWITCHOVERVOLUME E:");
    expect(found).toEqual(["restore.2a: role target", "restore.3: LifeKeeper's lock unlocked"]);
  });
});

describe("the record of remove", () => {
  it("has every call under its step, and every finding", async () => {
    expect(recorded(await removing(source))).toEqual({
      calls: [
        "remove.1: vssadmin list shadowstorage /On=E:",
        "remove.2: sc query LifeKeeper",
        "remove.3: EMCmd . UPDATEVOLUMEINFO E:",
        "remove.4: EMCmd . GETMIRRORVOLINFO E:",
        "remove.5: vssadmin delete shadows /for=E: /quiet",
        "remove.5: vssadmin list shadows /for=E:",
        "remove.6: EMCmd . LOCKVOLUME E:",
      ],
      found: [
        "remove.1: shadow-copy storage absent",
        "remove.2: LifeKeeper not stopping",
        "remove.4: role source",
        "remove.5: shadow copies absent",
      ],
    });
  });

  it.each([
    ["vssadmin list shadowstorage /On=E:", someStorage, "remove.1: shadow-copy storage present"],
    ["sc query LifeKeeper", service("3  STOP_PENDING"), "remove.2: LifeKeeper stopping"],
    ["sc query LifeKeeper", exited(5), "remove.2: LifeKeeper unknown"],
    ["EMCmd . GETMIRRORVOLINFO E:", says("E: 2 NODEB 10.0.0.1 1"), "remove.4: role target"],
    ["vssadmin list shadows /for=E:", someCopies, "remove.5: shadow copies present"],
  ])("has what it ended at: %s", async (line, answer, expected) => {
    const { found } = recorded(await removing({ ...source, [line]: answer }));
    expect(found).toContain(expected);
  });
});
