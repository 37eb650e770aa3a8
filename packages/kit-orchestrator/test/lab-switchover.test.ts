import { describe, expect, it } from "vitest";
import { lab } from "./support/lab.js";

const enabled = 'INFO 12065 VSS scheduled backups on volume "E:" are enabled.';

describe("a planned switchover", () => {
  it("goes there and back, and the checks are quiet on the node in service", async () => {
    const cluster = lab();
    for (const [from, to] of [
      ["NODEA", "NODEB"],
      ["NODEB", "NODEA"],
    ] as const) {
      expect(await cluster.remove(from)).toMatchObject({ verdict: "succeeded", said: [] });
      expect((await cluster.volume(from)).lockedByDataKeeper).toBe(true);
      expect(await cluster.restore(to)).toMatchObject({ verdict: "succeeded", said: [enabled] });
      expect(await cluster.volume(to)).toMatchObject({
        mirror: { role: "source" },
        lockedByDataKeeper: false,
      });
      expect([await cluster.state(from), await cluster.state(to)]).toEqual(["OSU", "ISP"]);
      expect(await cluster.deepCheck(to)).toMatchObject({ verdict: "succeeded", said: [] });
      const standby = await cluster.deepCheck(from);
      expect(standby.verdict).toBe("succeeded");
      expect(standby.said).toEqual([
        expect.stringMatching(/^ERROR 12030 Mirrored Volume E: not in Source Mode; ROLE=2;/),
      ]);
    }
  });

  it("restore copes with a resource that is up already", async () => {
    const cluster = lab();
    const before = await cluster.volume("NODEA");
    expect(await cluster.restore("NODEA")).toMatchObject({ verdict: "succeeded", said: [enabled] });
    expect(await cluster.volume("NODEA")).toEqual(before);
  });

  it("opens again the volume that remove has closed", async () => {
    const cluster = lab();
    await cluster.remove("NODEA");
    expect((await cluster.restore("NODEA")).verdict).toBe("succeeded");
    expect((await cluster.volume("NODEA")).lockedByDataKeeper).toBe(false);
  });

  it("moves among three nodes", async () => {
    const cluster = lab({ nodes: 3 });
    expect((await cluster.remove("NODEA")).verdict).toBe("succeeded");
    expect((await cluster.restore("NODEC")).verdict).toBe("succeeded");
    expect(await cluster.deepCheck("NODEC")).toMatchObject({ verdict: "succeeded", said: [] });
    for (const node of ["NODEA", "NODEB"]) {
      expect((await cluster.quickCheck(node)).said).toEqual([expect.stringContaining("ERROR 12030 ")]);
    }
  });

  it("reads Japanese answers like English ones", async () => {
    const [english, japanese] = [lab(), lab()];
    await japanese.breaks("japanese NODEA", "japanese NODEB");
    for (const act of ["deepCheck", "remove", "restore"] as const) {
      const [one, other] = [await english[act]("NODEA"), await japanese[act]("NODEA")];
      expect([other.verdict, other.calls, other.said]).toEqual([one.verdict, one.calls, one.said]);
    }
  });
});
