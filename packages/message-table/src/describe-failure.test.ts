import type { Failure } from "@volkit/tool-command";
import { describe, expect, it } from "vitest";
import { describeFailure } from "./describe-failure.js";

describe("a failure in words", () => {
  it.each<[Failure, string, string]>([
    [{ kind: "exit", code: 53 }, "ended with 53", "が終了コード 53 で終了しました"],
    [{ kind: "status", code: 15 }, "answered Status = 15", "が Status = 15 を返しました"],
    [{ kind: "silent" }, "said nothing usable", "から有効な応答がありません"],
    [{ kind: "flooded" }, "printed too much to be read", "の出力が多すぎて判定できません"],
    [
      { kind: "crashed", signal: "SIGKILL", signalNumber: 9 },
      "crashed (SIGKILL)",
      "が異常終了しました (SIGKILL)",
    ],
    [{ kind: "timed-out", seconds: 30 }, "had not ended after 30 s", "が 30 秒以内に終了しませんでした"],
    [{ kind: "missing", lookedFor: [] }, "is not there", "のプログラムがありません"],
    [{ kind: "unstartable", file: "f", reason: "r" }, "could not be started", "を起動できません"],
  ])("goes on from the command: %#", (failure, en, ja) => {
    expect(describeFailure(failure)).toEqual({ en, ja });
  });
});
