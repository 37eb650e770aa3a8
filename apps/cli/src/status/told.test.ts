import { describe, expect, test } from "vitest";
import { known } from "../known.js";
import type { NodeFacts } from "../survey/facts.js";
import type { Finding } from "./finding.js";
import { findingsIn } from "./lab.fixture.js";

/** The one finding of a kind. */
async function told(id: Finding["id"], ...where: Parameters<typeof findingsIn>): Promise<Finding> {
  const [finding, ...others] = (await findingsIn(...where)).filter((each) => each.id === id);
  if (finding === undefined || others.length > 0) throw new Error(`not one ${id}`);
  return finding;
}

const failed: Partial<NodeFacts> = { state: known({ kind: "state", state: "OSF" }) };

describe("a resource that is OSF", () => {
  test("on a source may be a check's doing; a split brain is to be settled first", async () => {
    const { means, look, title } = await told(
      "out-of-service-failed",
      { faults: ["split-brain E:"] },
      {},
      failed,
    );
    expect(title.ja).toBe("NODEB のリソースは OSF (障害により停止) です");
    expect(means?.en).toMatch(/A check may have set it .*\(VK309\).* Settle the split brain first\.$/);
    expect(means?.ja).toMatch(
      /監視処理が.*可能性があります \(VK309\).*先にスプリットブレインを解消してください。$/,
    );
    expect(look).toEqual(["volkit explain VK309"]);
  });

  test("on the only source there is no split brain to settle", async () => {
    const { means } = await told("out-of-service-failed", {}, failed);
    expect(means?.en).toMatch(/\(VK309\); else a restore failed there, or LifeKeeper gave it up\.$/);
  });

  test("on a target leads to the message of the check that sets it", async () => {
    const { look } = await told("out-of-service-failed", { faults: ["mirror-paused E:"] }, {}, failed);
    expect(look).toEqual(["volkit explain VK309"]);
  });
});

test("a split brain: what must not be done, and where the way out is told", async () => {
  const { means, look } = await told("split-brain", { faults: ["split-brain E:"] });
  expect(means?.en).toContain("Stop what writes on both nodes now.");
  expect(means?.en).toContain("no mirror resume, no switchover, nothing taken out of service");
  expect(means?.ja).toContain("ミラーの再開、スイッチオーバ、リソースの停止を行わないでください");
  expect(look).toEqual(["volkit split-brain show Vol.E", "volkit explain split-brain"]);
});

test.each(["node-down NODEB", "link-down NODEA NODEB"])(
  "%s: what to ask about the node that is dead, and what not to do meanwhile",
  async (fault) => {
    const { means, look } = await told("node-dead", { faults: [fault] });
    expect(means?.en).toContain("Neither the state of its data nor whether it is source is known.");
    expect(means?.en).toContain("Do not bring the resource in service elsewhere by hand");
    expect(means?.ja).toContain("NODEB のデータの状態も、NODEB がソースかどうかも不明です。");
    expect(look).toEqual(["ping NODEB", "sys_getst -s NODEB", "volkit explain VK320"]);
  },
);

test("storage that cannot be read makes remove fail for certain", async () => {
  const { title } = await told("storage", { faults: ["hang NODEA vssadmin"] });
  expect(title).toEqual({
    en: "NODEA: shadow-copy storage cannot be read; remove fails (VK501)",
    ja: "NODEA の VSS の記憶域を確認できないため、remove は失敗します (VK501)",
  });
});

describe("a peer whose mirror cannot be read", () => {
  const unread = async (fault: string) => {
    const found = await findingsIn({ faults: [fault] });
    return found.find(({ id, nodes }) => id === "mirror-unread" && nodes.includes("NODEB"))?.means;
  };

  test("is not blamed where EMCmd fails on this node as well", async () => {
    const means = await unread("hang NODEA EMCmd");
    expect(means?.en).toMatch(
      /^EMCmd fails on this node as well, so NODEB may be fine: run volkit status there\. "/,
    );
    expect(means?.ja).toMatch(/^自ノードの EMCmd も応答していないため、NODEB 側の異常とは限りません。/);
  });

  test("has only its reason where EMCmd answers here", async () => {
    expect((await unread("node-down NODEB"))?.en).not.toContain("this node as well");
  });
});

test("a mirror that is paused has a guide; one that is broken has none", async () => {
  const look = async (fault: string) => (await told("mirror", { faults: [fault] })).look;
  expect(await look("mirror-paused E:")).toEqual(["volkit explain paused-mirror", "volkit explain 12500"]);
  expect(await look("mirror-broken E:")).toEqual(["volkit explain 12500"]);
});

test("in a split brain of three the mirrors that cannot be told apart are not known, with the reason", async () => {
  const found = await findingsIn({ nodes: 3, faults: ["split-brain E:"] });
  const unsettled = found.filter(({ id }) => id === "mirror");
  expect(unsettled.map(({ nodes, severity }) => [severity, ...nodes].join(" "))).toEqual([
    "unknown NODEA NODEB",
    "unknown NODEB NODEA",
  ]);
  for (const { means, look } of unsettled) {
    expect(means?.en).toContain("could not be settled");
    expect(look).toEqual(["volkit explain VK304"]);
  }
});
