import type { Language } from "@volkit/kit-orchestrator";

/** The names of the alphabet's answers in Japanese. */
const japanese: Readonly<Record<string, string>> = {
  done: "成功",
  failed: "失敗",
  "timed out": "タイムアウト",
  "nothing usable": "有効な応答なし",
  none: "なし (0)",
  invalid: "無効 (-1)",
  unknown: "不明",
  source: "ソース",
  target: "ターゲット",
  "source and target": "ソースとターゲットが混在",
  "source, mirroring": "ソース、ミラーリング中",
  "source, not mirroring": "ソース、ミラーリング以外",
  "source, mirroring once of twice": "ソース、2 行の一方だけミラーリング中",
  "source, mirroring, and elsewhere": "ソース、ミラーリング中、別の宛先の行もあり",
  "target at another address": "ターゲット (別のアドレス)",
  OSU: "OSU",
  OSF: "OSF",
  ISP: "ISP",
  ISU: "ISU",
  "another state": "その他のステータス",
  "no state": "ステータスなし",
  NODEB: "NODEB",
  "NODEB and this node": "NODEB と自ノード",
  locked: "ロック中",
  unlocked: "ロックなし",
  present: "あり",
  absent: "なし",
  stopping: "停止処理中",
  "not stopping": "停止処理中でない",
  "the GUID": "GUID",
  written: "書き込み成功",
  "written without a lock": "書き込み成功 (ロックなし)",
  "written, slowly": "書き込み成功 (遅い)",
  "written, a file left": "書き込み成功 (ファイルが残った)",
  full: "空き容量なし",
  "full, a file left": "空き容量なし (ファイルが残った)",
  "read-only": "読み取り専用",
  "no rights": "権限なし",
  gone: "ボリュームなし",
  "io error": "I/O エラー",
  "other content": "読み出した内容が不一致",
  hung: "応答なし",
  "hung, not to be ended": "応答なし (終了させられない)",
  "an earlier one hangs": "以前の確認が応答なしのまま",
  "no root": "ルートのパスが不明",
  "its address": "ミラーのアドレス",
  "no address of a mirror": "ミラーとは別のアドレス",
  nothing: "アドレスを得られない",
};

/** The answers that have a Japanese name. */
export const namedAnswers: readonly string[] = Object.keys(japanese);

/** The name of an answer as tables and charts show it. */
export function answerName(answer: string, language: Language): string {
  if (language === "en") return answer;
  const name = japanese[answer];
  if (name === undefined) throw new Error(`answer-words.ts has no Japanese name for the answer "${answer}"`);
  return name;
}
