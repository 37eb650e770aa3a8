import type { Failure } from "@volkit/tool-command";
import type { Bilingual } from "./language.js";

/** A failure as the end of a sentence that begins with the command: `"EMCmd …" ended with 53`. */
export function describeFailure(failure: Failure): Bilingual {
  switch (failure.kind) {
    case "exit":
      return { en: `ended with ${failure.code}`, ja: `が終了コード ${failure.code} で終了しました` };
    case "status":
      return { en: `answered Status = ${failure.code}`, ja: `が Status = ${failure.code} を返しました` };
    case "silent":
      return { en: "said nothing usable", ja: "から有効な応答がありません" };
    case "flooded":
      return { en: "printed too much to be read", ja: "の出力が多すぎて判定できません" };
    case "crashed":
      return { en: `crashed (${failure.signal})`, ja: `が異常終了しました (${failure.signal})` };
    case "timed-out":
      return {
        en: `had not ended after ${failure.seconds} s`,
        ja: `が ${failure.seconds} 秒以内に終了しませんでした`,
      };
    case "missing":
      return { en: "is not there", ja: "のプログラムがありません" };
    case "unstartable":
      return { en: "could not be started", ja: "を起動できません" };
  }
}
