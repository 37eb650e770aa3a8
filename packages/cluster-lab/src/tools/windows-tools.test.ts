import { describe, expect, it } from "vitest";
import { ask, breaks, broken, volumeOf } from "../../test/ask.js";
import { createCluster } from "../create.js";

const healthy = createCluster();
const { guid } = volumeOf(healthy, "NODEA");
const task = `ShadowCopyVolume{${guid}}`;

describe("vssadmin", () => {
  it("lists nothing with a banner and exit 1", () => {
    const { code, out } = ask(healthy, "NODEA", "vssadmin", "list", "shadows", "/for=E:");
    expect(code).toBe(1);
    expect(out.split("\r\n").slice(2)).toEqual(["", "No items found that satisfy the query.", ""]);
  });

  it("lists each copy with its device and its volume", () => {
    const cluster = broken("shadow-copies NODEA E:", "shadow-copies-backup NODEA E:");
    const { code, out } = ask(cluster, "NODEA", "VSSADMIN.exe", "List", "Shadows", "/For=e:");
    expect(code).toBe(0);
    expect(out.match(/HarddiskVolumeShadowCopy\d/g)).toEqual([
      "HarddiskVolumeShadowCopy1",
      "HarddiskVolumeShadowCopy2",
    ]);
    expect(out).toContain(`(E:)\\\\?\\Volume{${guid}}\\`);
  });

  it("deletes quietly what is client-accessible, and no more", () => {
    const quiet = ask(
      broken("shadow-copies NODEA E:"),
      "NODEA",
      "vssadmin",
      "delete",
      "shadows",
      "/for=E:",
      "/quiet",
    );
    expect(quiet).toMatchObject({ code: 0, out: "", cluster: healthy });
    const both = broken("shadow-copies NODEA E:", "shadow-copies-backup NODEA E:");
    const partly = ask(both, "NODEA", "vssadmin", "delete", "shadows", "/quiet", "/for=E:");
    expect([partly.code, volumeOf(partly.cluster, "NODEA").shadowCopies.length]).toEqual([2, 1]);
    expect(ask(healthy, "NODEA", "vssadmin", "delete", "shadows", "/for=E:", "/quiet").code).toBe(1);
  });

  it("asks before it deletes, and deletes nothing unasked", () => {
    const cluster = broken("shadow-copies NODEA E:");
    expect(ask(cluster, "NODEA", "vssadmin", "delete", "shadows", "/for=E:")).toMatchObject({
      code: 1,
      cluster,
    });
  });

  it("lists storage by the volume that stores and by the volume that is copied", () => {
    const cluster = breaks(createCluster({ volumes: ["E", "F"] }), "shadow-storage NODEA F:");
    expect(ask(cluster, "NODEA", "vssadmin", "list", "shadowstorage", "/On=F:").out).toContain(
      "For volume: (F:)",
    );
    expect(ask(cluster, "NODEA", "vssadmin", "list", "shadowstorage", "/for=F:").code).toBe(0);
    expect(ask(cluster, "NODEA", "vssadmin", "list", "shadowstorage", "/On=E:").code).toBe(1);
    expect(ask(cluster, "NODEA", "vssadmin", "list", "shadowstorage").code).toBe(0);
  });

  it.each([
    "list writers",
    "list shadows /for=Q",
    "list shadows /nonsense",
    "delete shadows /quiet",
    "list shadowstorage /for=E: /on=E:",
    "delete",
    "",
  ])("refuses %j", (line) => {
    expect(ask(healthy, "NODEA", "vssadmin", ...line.split(" "))).toMatchObject({
      code: 2,
      cluster: healthy,
    });
  });
});

describe("chkntfs", () => {
  it("is 0 where the volume is clean and 1 where it is dirty", () => {
    expect(ask(healthy, "NODEA", "chkntfs", "E:")).toMatchObject({
      code: 0,
      out: "The type of the file system is NTFS.\r\nE: is not dirty.\r\n",
    });
    expect(ask(broken("dirty NODEA E:"), "NODEA", "chkntfs", "E:").code).toBe(1);
  });

  it("is 3 where it cannot look, and 2 for words it does not understand", () => {
    expect(ask(healthy, "NODEB", "chkntfs", "E:").code).toBe(3);
    expect(ask(healthy, "NODEA", "chkntfs", "F:").code).toBe(3);
    expect(ask(healthy, "NODEA", "chkntfs").code).toBe(2);
  });
});

describe("schtasks", () => {
  it("finds the volume's task, with or without a backslash, in any case", () => {
    expect(ask(healthy, "NODEA", "schtasks", "/query", "/tn", task).out).toContain(task);
    expect(ask(healthy, "NODEA", "schtasks", "/Query", "/TN", `\\${task.toUpperCase()}`).code).toBe(0);
  });

  it("enables and disables it", () => {
    const disabled = ask(healthy, "NODEA", "schtasks", "/change", "/tn", task, "/disable");
    expect(volumeOf(disabled.cluster, "NODEA").schedule).toBe("disabled");
    expect(ask(disabled.cluster, "NODEA", "schtasks", "/change", "/tn", task, "/enable").cluster).toEqual(
      healthy,
    );
  });

  it("is 1, on stderr, where there is no such task, and on the other node", () => {
    const absent = broken("schedule-absent NODEA E:");
    expect(ask(absent, "NODEA", "schtasks", "/query", "/tn", task)).toMatchObject({
      code: 1,
      out: "",
      err: "ERROR: The system cannot find the file specified.\r\n",
    });
    expect(ask(healthy, "NODEB", "schtasks", "/query", "/tn", task).code).toBe(1);
  });

  it.each(["/query", "/change /tn X", "/delete /tn X", "/query /tn X /enable"])("refuses %s", (line) => {
    expect(ask(healthy, "NODEA", "schtasks", ...line.split(" ")).code).toBe(1);
  });
});

describe("mountvol and sc", () => {
  it("mountvol prints the volume's GUID path, which differs from node to node", () => {
    expect(ask(healthy, "NODEA", "mountvol", "E:", "/L").out).toBe(`    \\\\?\\Volume{${guid}}\\\r\n\r\n`);
    expect(volumeOf(healthy, "NODEB").guid).not.toBe(guid);
    expect(guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(ask(healthy, "NODEA", "mountvol", "F:", "/L").code).toBe(1);
    expect(ask(healthy, "NODEA", "mountvol", "E:").code).toBe(87);
  });

  it("sc tells the service's state, and 1060 where there is no such service", () => {
    expect(ask(healthy, "NODEA", "sc", "query", "lifekeeper").out).toContain(": 4  RUNNING\r\n");
    const stopping = broken("lifekeeper-stopping NODEA");
    expect(ask(stopping, "NODEA", "sc", "query", "LifeKeeper").out).toContain(": 3  STOP_PENDING\r\n");
    expect(ask(healthy, "NODEA", "sc", "query", "Nothing").code).toBe(1060);
    expect(ask(healthy, "NODEA", "sc", "stop", "LifeKeeper").code).toBe(87);
  });
});

describe("Japanese Windows", () => {
  it("translates words, and no letters, numbers, GUIDs or devices", () => {
    const cluster = broken("japanese NODEA", "shadow-copies NODEA E:");
    const { reply, out } = ask(cluster, "NODEA", "vssadmin", "list", "shadows", "/for=E:");
    expect(reply).toMatchObject({ encoding: "cp932" });
    expect(out).toContain(
      "シャドウ コピー ボリューム: \\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy1\r\n",
    );
    expect(out).not.toContain("Shadow Copy ID");
  });

  it("keeps its bytes on the way through an English node", () => {
    const cluster = broken("japanese NODEB");
    const words = ["-d", "NODEB", "--", "vssadmin.exe", "list", "shadows", "/for=E:"];
    expect(ask(cluster, "NODEA", "lcdremexec", ...words).reply).toMatchObject({
      exitCode: 1,
      encoding: "cp932",
    });
  });
});
