import { commandLine } from "@volkit/tool-command";
import { notifyManager } from "@volkit/snmp-notifier";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../src/index.js";
import { quickCheck, type Given } from "./support/act.js";
import { deliveries, hangs, says, silence, source, trap } from "./support/answers.js";
import { managerNamed } from "./support/any-answers.js";

const there = "EMCmd NODEB GETMIRRORVOLINFO E:";
const split = { ...source, [there]: says("E: 1 NODEB 10.0.0.1 4") };
const [noc, night] = [managerNamed("NOC"), managerNamed("NIGHT")];
const telling = (manager: typeof noc) =>
  commandLine(
    notifyManager(
      manager,
      { kind: "split-brain", node: "NODEA", volume: "E:", peer: "NODEB", tag: "Vol.E" },
      defaultSettings.snmp,
    ),
  );
const [toNoc, toNight] = [telling(noc), telling(night)];
const told = { ...split, [toNoc]: deliveries.acknowledged, [toNight]: deliveries.sent };
const by = (notifier: "eism" | "snmp" | "both"): Given => ({ snmp: { notifier, managers: [noc, night] } });

function tellings(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => call.startsWith("EISM") || call.startsWith("snmp-notify"));
}

describe("monitor.4: a split brain is told", () => {
  it.each([
    ["eism", [trap]],
    ["snmp", [toNoc, toNight]],
    ["both", [trap, toNoc, toNight]],
  ] as const)("by %s", async (notifier, expected) => {
    const { calls, said } = await quickCheck(told, by(notifier));
    expect(tellings(calls)).toEqual(expected);
    expect(said.map((line) => line.split(" ")[1])).toEqual(["VK321"]);
  });

  it("after the flags, each call under its peer", async () => {
    const { made } = await quickCheck(told, by("both"));
    expect(made.map(({ argv, peer }) => `${argv[0] ?? ""} ${peer ?? "-"}`).slice(-6)).toEqual([
      "flg_create -",
      "flg_create NODEB",
      "EISMEventNotice NODEB",
      "snmp-notify NODEB",
      "snmp-notify NODEB",
      "lcdremexec NODEB",
    ]);
  });

  it("and the record has what became of it", async () => {
    const { decisions } = await quickCheck({ ...told, [toNight]: deliveries.refused }, by("snmp"));
    const about = (name: string) => decisions.find((one) => one.about === `alarm ${name}`)?.value;
    expect(about("NOC")).toBe("acknowledged by 192.0.2.7:162 after 0.02 s");
    expect(about("NIGHT")).toBe("refused by 192.0.2.7:162: it does not know the user");
  });

  it.each([
    [
      deliveries.timedOut,
      "timed out: no answer from 192.0.2.7:162 (tries: 3)",
      "タイムアウト: 192.0.2.7:162 から応答がありません (送信 3 回)",
    ],
    [
      deliveries.notSent,
      "not sent: the secret is not there, cannot be read or is empty (VOLKIT_COMMUNITY)",
      "送信していません: 秘密情報が設定されていないか、読み取れないか、空です (VOLKIT_COMMUNITY)",
    ],
    [
      silence,
      "not known: the program that sends said nothing usable",
      "結果が不明です: 送信プログラムから有効な応答がありません",
    ],
  ])("VK326 says what did not arrive, and the check is none the worse: %#", async (answer, en, ja) => {
    const script = { ...told, [toNoc]: answer };
    const { verdict, calls, said } = await quickCheck(script, by("both"));
    expect(verdict).toBe("succeeded");
    expect(tellings(calls)).toEqual([trap, toNoc, toNight]);
    expect(said.at(-1)).toBe(
      `ERROR VK326 monitor.4: the manager NOC could not be told of the split brain (peer NODEB): ${en}.`,
    );
    const japanese = await quickCheck(script, { ...by("both"), language: "ja" });
    expect(japanese.said.at(-1)).toBe(
      `ERROR VK326 monitor.4: マネージャ NOC へスプリットブレインの発生を通知できませんでした (対向側ノード NODEB): ${ja}。`,
    );
  });

  it("to the other ways where one fails, and step 5 runs all the same", async () => {
    const { calls, said } = await quickCheck({ ...told, [trap]: hangs, [toNoc]: hangs }, by("both"));
    expect(tellings(calls)).toEqual([trap, toNoc, toNight]);
    expect(calls.at(-1)).toContain("vssadmin.exe delete shadows");
    expect(said.flatMap((line) => /VK32[36]/.exec(line)?.[0] ?? [])).toEqual(["VK323", "VK326"]);
  });

  it("says that a program which sends did not end, and that nobody knows whether the manager was told", async () => {
    const { said } = await quickCheck({ ...told, [toNoc]: hangs }, by("snmp"));
    expect(said.map((line) => line.split(" ")[1])).toEqual(["VK321", "VK201", "VK326"]);
  });

  it("VK335: to nobody where only SNMP is to be used and no manager is named", async () => {
    const { verdict, calls, said } = await quickCheck(split, { snmp: { notifier: "snmp" } });
    expect([verdict, tellings(calls)]).toEqual(["succeeded", []]);
    expect(said.at(-1)).toBe(
      "ERROR VK335 monitor.4: nobody is told of the split brain with NODEB: snmp.notifier leaves it to snmp.managers, and that names none.",
    );
  });
});
