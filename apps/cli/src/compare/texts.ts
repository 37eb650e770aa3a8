import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit compare` says. In a text, `{name}` stands for a value. */
export const compareTexts = {
  compare: {
    en: "show where volkit would have decided as the vendor's scripts did, for resources with the mode observe",
    ja: "観察モード (mode: observe) のリソースについて、volkit の判断と既存スクリプトの結果を比較します",
  },
  tag: { en: "the tag; all observed tags unless given", ja: "リソースタグ。省略時は観察したすべてのタグ" },
  since: {
    en: "from when on: 7d, 12h, 90m, or a date such as 2026-11-20",
    ja: "比較する期間の開始 (7d、12h、90m、または 2026-11-20 のような日付)",
  },
  json: { en: "print the comparison as one JSON object", ja: "比較結果を 1 つの JSON で表示します" },
  status: {
    en: "A rehearsal asks only questions, so whether a change would have succeeded is not known: what rests on such a change is said to be alike if it does, or open. It goes on beside the vendor's script and can see the volume change meanwhile.\n\nExit status: 0 nothing different, 1 something different or nothing to compare, 2 bad arguments.",
    ja: "リハーサルは参照だけを行うため、変更が成功したかどうかは判断できません。変更の結果次第で一致するものは「条件付きで一致」、判断できないものは「判断不可」とします。リハーサルは既存スクリプトと並行して行うため、途中の状態を見ていることがあります。\n\n終了コード: 0 相違なし、1 相違あり、または比較対象なし、2 引数の誤り",
  },
  aSince: {
    en: "a time span (7d, 12h, 90m) or a date (2026-11-20)",
    ja: "期間 (7d、12h、90m) または日付 (2026-11-20)",
  },
  noFolder: {
    en: "Nothing says where records are kept: neither LKROOT nor records.folder in the configuration.",
    ja: "実行記録の場所が不明です (LKROOT も設定の records.folder も指定されていません)。",
  },
  unreadableFolder: {
    en: "The record folder {folder} cannot be read: {why}.",
    ja: "実行記録のフォルダ {folder} を読み取れません: {why}。",
  },
  nothing: {
    en: 'Nothing was observed. Calls are observed once volkit is installed and a resource has the mode "observe".',
    ja: '観察した記録はありません。volkit をインストールし、リソースの mode を "observe" にすると記録されます。',
  },
  nothingOf: {
    en: 'Nothing was observed of {tag}. Its calls are observed once volkit is installed and it has the mode "observe".',
    ja: '{tag} を観察した記録はありません。volkit をインストールし、mode を "observe" にすると記録されます。',
  },
  unreadable: {
    en: "{count} records could not be read and do not count: {names}",
    ja: "読み取れない記録 {count} 件は除外しました: {names}",
  },
  heading: { en: "{tag}: {first} to {last}", ja: "{tag}: {first} から {last} まで" },
  calls: { en: "{action}: {calls} calls: {counts}", ja: "{action}: {calls} 回 ({counts})" },
  alike: { en: "{n} alike", ja: "一致 {n}" },
  "alike-if": { en: "{n} alike if what was not run came out well", ja: "条件付きで一致 {n}" },
  different: { en: "{n} DIFFERENT", ja: "相違 {n}" },
  open: { en: "{n} open", ja: "判断不可 {n}" },
  differentLine: { en: "different", ja: "相違" },
  openLine: { en: "open", ja: "判断不可" },
  conditions: {
    en: "{action} is alike if these come out well, which a rehearsal does not run: {on}",
    ja: "{action} の一致は、リハーサルで実行しない次のコマンドの成功が条件です: {on}",
  },
  vendorEnded: { en: "the vendor's script answered {exitCode}", ja: "既存スクリプトの終了コード {exitCode}" },
  wouldSucceed: { en: "volkit would have succeeded", ja: "volkit は成功と判断" },
  wouldFail: { en: "volkit would have failed", ja: "volkit は失敗と判断" },
  depends: {
    en: "volkit would have succeeded if these came out well: {on}",
    ja: "volkit は次のコマンドが成功すれば成功と判断: {on}",
  },
  refused: { en: "volkit would not have started", ja: "volkit は処理を開始できない状態" },
  deadline: { en: "the rehearsal did not end in time", ja: "リハーサルが制限時間内に終わらず不明" },
  interrupted: { en: "the rehearsal was ended from outside", ja: "リハーサルが外部から終了させられ不明" },
  defect: { en: "the rehearsal failed by itself", ja: "リハーサル自体の不具合により不明" },
  noVendor: {
    en: "how the vendor's script ended is not recorded",
    ja: "既存スクリプトの終了コードの記録なし",
  },
  noRehearsal: { en: "there is no rehearsal of it", ja: "リハーサルの記録なし" },
  more: { en: "… and {count} more; --json has them all", ja: "… 他 {count} 件 (--json ですべて表示)" },
} as const satisfies Record<string, Bilingual>;
