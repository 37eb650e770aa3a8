import { describe, expect, it } from "vitest";
import { ask, broken, nodeOf, volumeOf } from "../../test/ask.js";
import { createCluster } from "../create.js";

const healthy = createCluster();
const flag = "SplitBrain_E:";

describe("flags", () => {
  it("are created, listed, tested and removed, here and on a peer", () => {
    const made = ask(healthy, "NODEA", "flg_create", "-d", "nodeb", "-f", flag);
    expect([made.code, nodeOf(made.cluster, "NODEB").flags]).toEqual([0, [flag]]);
    expect(ask(made.cluster, "NODEB", "flg_list").out).toBe(`${flag}\n`);
    expect(ask(made.cluster, "NODEB", "flg_test", "-f", flag).code).toBe(0);
    expect(ask(made.cluster, "NODEA", "flg_test", "-f", flag).code).toBe(7);
    expect(ask(made.cluster, "NODEB", "flg_remove", "-f", flag).cluster).toEqual(healthy);
  });

  it("exist already with 4, and are not there with 7", () => {
    const { cluster } = ask(healthy, "NODEA", "flg_create", "-f", flag);
    expect(ask(cluster, "NODEA", "flg_create", "-f", flag)).toMatchObject({ code: 4, cluster });
    expect(ask(healthy, "NODEA", "flg_remove", "-f", flag)).toMatchObject({ code: 7, cluster: healthy });
  });
});

describe("ins_list and ins_setst", () => {
  it("print and set the state of a resource", () => {
    expect(ask(healthy, "NODEA", "ins_list", "-d", "NODEB", "-t", "Vol.E").out.split("\x01")).toEqual([
      "NODEB",
      "filesys",
      "volume",
      "Vol.E",
      "E:",
      "",
      "OSU",
      "AUTOMATIC",
      "AUTORES_ISP\n",
    ]);
    const { code, cluster } = ask(healthy, "NODEA", "ins_setst", "-d", "NODEB", "-t", "Vol.E", "-S", "OSF");
    expect([code, nodeOf(cluster, "NODEB").instances[0]?.state]).toEqual([0, "OSF"]);
  });

  it("change nothing where the state is already so", () => {
    expect(ask(healthy, "NODEB", "ins_setst", "-t", "Vol.E", "-S", "OSU").cluster).toBe(healthy);
  });

  it.each([
    ["Vol.X", "OSU", 7],
    ["Vol.E", "BAD", 5],
  ])("refuse the tag %s with the state %s by exit %d", (tag, state, code) => {
    expect(ask(healthy, "NODEA", "ins_setst", "-t", tag, "-S", state).code).toBe(code);
  });

  it("refuse OSF where the cluster is told so", () => {
    expect(ask(broken("osf-refused"), "NODEA", "ins_setst", "-t", "Vol.E", "-S", "OSF").code).toBe(5);
  });

  it("split fields as -fC says, and filter", () => {
    expect(ask(healthy, "NODEA", "ins_list", "-f|", "-a", "filesys", "-i", "E:").out).toContain(
      "NODEA|filesys|volume",
    );
    expect(ask(healthy, "NODEA", "ins_list", "-r", "other")).toMatchObject({ code: 0, out: "" });
    expect(ask(healthy, "NODEA", "ins_list", "-t", "Vol.X").code).toBe(7);
  });
});

describe("eqv_list, sys_list, sys_getst", () => {
  it("name the peers of a tag", () => {
    const rows = ask(createCluster({ nodes: 3 }), "NODEB", "eqv_list", "-t", "Vol.E")
      .out.trimEnd()
      .split("\n");
    expect(rows.map((row) => row.split("\x01").slice(0, 4))).toEqual([
      ["NODEB", "Vol.E", "NODEA", "Vol.E"],
      ["NODEB", "Vol.E", "NODEC", "Vol.E"],
    ]);
  });

  it("name the systems, alive or dead", () => {
    expect(ask(healthy, "NODEA", "sys_list").out).toBe("NODEA\nNODEB\n");
    expect(ask(healthy, "NODEA", "sys_getst", "-s", "NODEB").out).toBe("ALIVE\n");
    expect(ask(broken("node-down NODEB"), "NODEA", "sys_getst", "-s", "NODEB").out).toBe("DEAD\n");
  });
});

describe("lcdremexec", () => {
  it("gives the remote program's output and exit status", () => {
    expect(
      ask(healthy, "NODEA", "lcdremexec", "-d", "NODEB", "--", "EMCmd", ".", "UNLOCKVOLUME", "E:"),
    ).toMatchObject({ code: 5, out: "Status = 5\r\n" });
  });

  it("changes the remote node", () => {
    const copies = broken("shadow-copies NODEB E:");
    const words = ["-d", "NODEB", "--", "vssadmin.exe", "delete", "shadows", "/for=E:", "/quiet"];
    expect(ask(copies, "NODEA", "lcdremexec", ...words).cluster).toEqual(healthy);
  });

  it("meets the remote node's faults", () => {
    const sc = ["-d", "NODEB", "--", "sc.exe", "query", "LifeKeeper"];
    expect(ask(broken("hang NODEB sc"), "NODEA", "lcdremexec", ...sc).reply.how).toBe("hangs");
    expect(ask(broken("crash NODEB sc"), "NODEA", "lcdremexec", ...sc).code).toBe(139);
    expect(ask(broken("missing NODEB sc"), "NODEA", "lcdremexec", ...sc).code).toBe(127);
    expect(ask(broken("unstartable NODEB sc"), "NODEA", "lcdremexec", ...sc).code).toBe(126);
    expect(ask(broken("exit NODEA sc 3"), "NODEA", "lcdremexec", ...sc).code).toBe(0);
  });

  it("does not know every program", () => {
    expect(ask(healthy, "NODEA", "lcdremexec", "-d", "NODEB", "--", "format.com").code).toBe(127);
  });
});

it("EISMEventNotice reaches the manager", () => {
  const { code, cluster } = ask(
    healthy,
    "NODEA",
    "EISMEventNotice",
    "NODEA",
    "6",
    "160",
    "s:Split Brain",
    "s:E:",
    "s:NODEB",
  );
  expect(code).toBe(0);
  expect(cluster.traps).toEqual([
    { node: "NODEA", generic: 6, specific: 160, strings: ["Split Brain", "E:", "NODEB"] },
  ]);
  expect(ask(healthy, "NODEA", "EISMEventNotice", "NODEX", "6", "160").code).toBe(7);
});

it("lk_err writes its text to stderr", () => {
  const words = ["-c", "FRS_ERR", "-n", "12022", "-d", "TO_STDERR", "-p", "deepchk", "not available"];
  expect(ask(healthy, "NODEA", "lk_err", ...words)).toMatchObject({
    code: 0,
    err: "deepchk: (No. 12022) not available\n",
  });
});

describe("volume and CheckVolume", () => {
  it("volume shows LifeKeeper's locks only, sets and opens them", () => {
    expect(ask(healthy, "NODEB", "volume", "-d").out).toBe("");
    const locked = ask(healthy, "NODEA", "volume", "-l", "e:");
    expect(ask(locked.cluster, "NODEA", "volume", "-d").out).toBe("E:\r\n");
    expect(ask(locked.cluster, "NODEA", "CheckVolume", "E:").code).toBe(1);
    expect(ask(locked.cluster, "NODEA", "volume", "-u", "E:").cluster).toEqual(healthy);
  });

  it("volume does not lock what is busy", () => {
    const { code, cluster } = ask(broken("busy NODEA E:"), "NODEA", "volume", "-l", "E:");
    expect([code, volumeOf(cluster, "NODEA").lockedByLifeKeeper]).toEqual([1, false]);
  });

  it("CheckVolume fails on a target, a disk that refuses, and a letter without volume", () => {
    expect(ask(healthy, "NODEA", "CheckVolume", "E:").code).toBe(0);
    expect(ask(healthy, "NODEB", "CheckVolume", "E:").code).toBe(1);
    expect(ask(broken("unwritable NODEA E:"), "NODEA", "CheckVolume", "E:").code).toBe(1);
    expect(ask(healthy, "NODEA", "CheckVolume", "F:").code).toBe(1);
  });
});

describe("words that a tool does not understand", () => {
  it.each([
    "flg_create",
    "flg_create -f",
    "flg_create -x y",
    "flg_remove -f a -f b",
    "flg_test",
    "flg_list extra",
    "ins_list -t",
    "ins_list -z 1",
    "ins_setst -t Vol.E",
    "eqv_list -q 1",
    "sys_list -x",
    "sys_getst",
    "lcdremexec -d NODEB sc",
    "lcdremexec",
    "EISMEventNotice NODEA x 1",
    "EISMEventNotice NODEA 6 160 text",
    "lk_err",
    "lk_err -n x text",
    "volume",
    "volume -u",
    "volume -u EE",
    "volume -p E:",
    "volume -u E: more",
    "CheckVolume",
    "CheckVolume EE",
    "CheckVolume E: F:",
  ])("%s is exit 2 and changes nothing", (line) => {
    const [program = "", ...args] = line.split(" ");
    expect(ask(healthy, "NODEA", program, ...args)).toMatchObject({ code: 2, cluster: healthy, out: "" });
  });
});

describe("a system that cannot be reached", () => {
  it.each([
    "flg_create -d NODEB -f X",
    "ins_list -d NODEB",
    "ins_setst -d NODEB -t Vol.E -S OSU",
    "lcdremexec -d NODEB -- sc query LifeKeeper",
  ])("%s is exit 9, and exit 7 where there is no such system", (line) => {
    const [program = "", ...args] = line.split(" ");
    for (const fault of ["link-down NODEB NODEA", "node-down NODEB"])
      expect(ask(broken(fault), "NODEA", program, ...args).code).toBe(9);
    const elsewhere = args.map((word) => (word === "NODEB" ? "NODEX" : word));
    expect(ask(healthy, "NODEA", program, ...elsewhere).code).toBe(7);
  });
});
