import type { Bilingual } from "@volkit/kit-orchestrator";

/** What the page says of an observed call: the vendor's result beside volkit's. */
export const observedTexts = {
  sideBySide: { en: "Both results of {run}", ja: "{run} の結果の比較" },
  vendorsScript: { en: "The vendor's script", ja: "既存スクリプト" },
  volkitWould: { en: "volkit, observing", ja: "volkit (観察)" },
  agreement: { en: "Alike?", ja: "一致" },
  vendorEnded: { en: "answered {code}", ja: "終了コード {code}" },
  noVendor: { en: "how it ended is not recorded", ja: "記録なし" },
  noRehearsal: { en: "there is no rehearsal of it", ja: "記録なし" },
  wouldSucceed: { en: "would have succeeded", ja: "成功と判断" },
  wouldFail: { en: "would have failed", ja: "失敗と判断" },
  depends: {
    en: "would have succeeded if these came out well: {on}",
    ja: "次のコマンドが成功すれば成功と判断: {on}",
  },
  wouldRefuse: { en: "would not have started", ja: "処理を開始できない状態" },
  rehearsalLate: { en: "the rehearsal did not end in time", ja: "リハーサルが制限時間内に終わらず不明" },
  rehearsalInterrupted: {
    en: "the rehearsal was ended from outside",
    ja: "リハーサルが外部から終了させられ不明",
  },
  rehearsalDefect: { en: "the rehearsal failed by itself", ja: "リハーサル自体の不具合により不明" },
  rehearsedByHand: { en: "rehearsed by hand", ja: "手動リハーサル" },
  alike: { en: "alike", ja: "一致" },
  alikeIf: { en: "alike, if what was not run came out well", ja: "条件付きで一致" },
  different: { en: "different", ja: "相違" },
  cannotTell: { en: "cannot be told", ja: "判断不可" },
  rehearsalMeans: {
    en: "The resource is observed: the vendor's script acted, and volkit asked questions only. What would have changed something was not run.",
    ja: "観察モードのため、実際の処理は既存スクリプトが行い、volkit は参照だけを行いました。変更を伴うコマンドは実行していません。",
  },
  notRun: { en: "Not run", ja: "実行しなかったコマンド" },
  wouldSay: { en: "It would have said", ja: "出力されるはずのメッセージ" },
} as const satisfies Record<string, Bilingual>;
