import { describe, expect, it } from "vitest";
import { mirrorStateWords, roleWords, writeCheckStepWords } from "../src/words.js";
import { quickCheck, removing, restoring } from "./support/act.js";
import { instance, says, source } from "./support/answers.js";

const japanese = { language: "ja" } as const;

describe("the words of roles, mirror states and the write check's steps", () => {
  it.each(Object.entries({ ...roleWords, ...mirrorStateWords, ...writeCheckStepWords }))(
    "%s is its own English",
    (name, { en }) => {
      expect(en).toBe(name);
    },
  );

  it("differ from each other in Japanese", () => {
    for (const words of [roleWords, mirrorStateWords, writeCheckStepWords]) {
      const all = Object.values(words).map(({ ja }) => ja);
      expect(all.join()).not.toMatch(/[a-z]/i);
      expect(new Set(all).size).toBe(all.length);
      for (const word of all) expect(word).toMatch(/[\u3041-\u30fe\u4e00-\u9fff]/);
    }
  });
});

describe("a message in Japanese", () => {
  it.each([
    ["0", "なし"],
    ["-1", "無効"],
    ["7", "不明"],
  ])("names the role %s: %s", async (number, word) => {
    const line = says(`E: ${number} NODEA 10.0.0.2 1`);
    const script = {
      ...source,
      "EMCmd . GETMIRRORVOLINFO E:": line,
      "EMCmd NODEA GETMIRRORVOLINFO E:": line,
    };
    const lines = [
      (await quickCheck(script, japanese)).said.at(-1),
      (await restoring(script, japanese)).said.at(-1),
      (await removing(script, japanese)).said.at(-1),
    ];
    expect(lines.map((each) => each?.slice(0, 11))).toEqual(["ERROR VK301", "ERROR VK401", "ERROR VK504"]);
    for (const each of lines)
      expect(each).toContain(`ソースでもターゲットでもありません: ${word} (値 ${number})`);
  });

  it.each([
    ["2", "再同期中"],
    ["3", "切断"],
    ["4", "一時停止"],
    ["5", "再同期待ち"],
    ["0", "なし"],
    ["-1", "無効"],
    ["9", "不明"],
  ])("names the mirror's state %s: %s", async (number, word) => {
    const { said } = await quickCheck(
      {
        ...source,
        "EMCmd . GETMIRRORVOLINFO E:": says(`E: 1 NODEA 10.0.0.2 ${number}`, `E: 1 NODEA 10.0.0.9 ${number}`),
      },
      japanese,
    );
    expect(said).toEqual([
      `INFO VK309 monitor.3: NODEB の Vol.E のステータスを OSU から OSF へ変更しました (ミラーの状態: ${word})。`,
      `WARN VK305 monitor.3: 10.0.0.9 へのミラー (状態: ${word}) に該当する Vol.E の対向側ノードがありません。このミラーについては処理を行っていません。`,
    ]);
  });

  it("names a mirror that runs", async () => {
    const { said } = await quickCheck(
      { ...source, "ins_list -d NODEB -t Vol.E": instance("NODEB", "OSF") },
      japanese,
    );
    expect(said).toEqual([
      "INFO VK309 monitor.3: NODEB の Vol.E のステータスを OSF から OSU へ変更しました (ミラーの状態: ミラーリング中)。",
    ]);
  });
});
