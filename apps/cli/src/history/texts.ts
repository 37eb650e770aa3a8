import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit history` says. */
export const historyTexts = {
  history: {
    en: "show what ran when, how it ended, what it found and what changed",
    ja: "実行履歴を表示します (日時、結果、判定内容、前回からの変化)",
  },
  tags: {
    en: "the resources to show; all of them unless given",
    ja: "表示するリソースタグ (省略時はすべて)",
  },
  since: {
    en: "only what began since then: 7d, 12h, 90m or a date (2026-11-20)",
    ja: "指定した時点以降だけを表示します (7d、12h、90m、または日付 2026-11-20)",
  },
  last: { en: "how many rows to show at most (default: 50)", ja: "表示する最大行数 (既定値: 50)" },
  all: {
    en: "show every run, also those that changed nothing",
    ja: "変化のない実行もまとめずにすべて表示します",
  },
  json: {
    en: "print every run as one JSON object on stdout",
    ja: "すべての実行を 1 つの JSON で標準出力に表示します",
  },
  status: {
    en: "The newest run stands last. Each is compared with the run before it of the same tag on the same node; checks that changed nothing are folded into one row. Times are local; the clocks of several nodes are taken as they are.\n\nExit status: 0 runs were shown, 1 there is nothing to show, 2 bad arguments.",
    ja: "新しい実行ほど下に表示します。同じノード・同じタグの前回の実行と比較し、変化のない監視は 1 行にまとめます。時刻はローカル時刻です。複数ノードの記録では、各ノードの時計をそのまま使います。\n\n終了コード: 0 表示した、1 表示する記録がない、2 引数の誤り",
  },
  aSince: {
    en: "a time span (7d, 12h, 90m) or a date (2026-11-20)",
    ja: "期間 (7d、12h、90m) または日付 (2026-11-20)",
  },
  aCount: { en: "a whole number from 1 on", ja: "1 以上の整数" },
  time: { en: "time", ja: "時刻" },
  node: { en: "node", ja: "ノード" },
  tag: { en: "tag", ja: "タグ" },
  action: { en: "action", ja: "処理" },
  result: { en: "result", ja: "結果" },
  took: { en: "took", ja: "所要" },
  run: { en: "run", ja: "実行 ID" },
  changed: { en: "changed: {changes}", ja: "前回からの変化: {changes}" },
  found: { en: "found", ja: "判定内容" },
  earlier: {
    en: "Earlier rows not shown: {rows}; --last shows more.",
    ja: "これより前の {rows} 行は省略しています (--last で表示行数を指定)。",
  },
  same: {
    en: "x {count} the same, {first} to {last}",
    ja: "変化なし x {count} ({first} から {last} まで)",
  },
  unchanged: { en: "nothing changed", ja: "変化なし" },
  underWay: {
    en: "under way (process {pid}), at {step}: {command}",
    ja: "実行中 (プロセス {pid}): {step} {command}",
  },
  running: { en: "RUNNING", ja: "実行中" },
  nothing: { en: "No runs are recorded in {places}.", ja: "実行記録がありません: {places}" },
  noPlaces: {
    en: "No runs are recorded yet: there is no record folder.",
    ja: "実行記録がまだありません (記録フォルダがありません)。",
  },
  nothingSince: {
    en: "Nothing ran since {since}. Older runs recorded: {count}; the last one began {at}.",
    ja: "{since} 以降の実行記録はありません。それより前の記録は {count} 件で、最後の開始時刻は {at} です。",
  },
  nothingOf: {
    en: "No runs of {tag} are recorded in {places}. There are runs of: {tags}.",
    ja: "{places} に {tag} の実行記録はありません。記録のあるタグ: {tags}",
  },
} as const satisfies Record<string, Bilingual>;

/** What stands in the rows. */
export const rowTexts = {
  succeeded: { en: "ok", ja: "成功" },
  failed: { en: "FAILED", ja: "失敗" },
  refused: { en: "REFUSED", ja: "未実行" },
  "not-checked": { en: "NOT CHECKED", ja: "監視せず" },
  "cut-short": { en: "CUT SHORT", ja: "途中終了" },
  ended: { en: "ENDED", ja: "中断" },
  killed: { en: "KILLED", ja: "強制終了" },
  rehearsed: { en: "rehearsal", ja: "リハーサル" },
  vendor: { en: "vendor {exitCode}", ja: "既存: 終了 {exitCode}" },
  endedAt: {
    en: "ended by {signal} at {step}: {command}",
    ja: "{step} ({command}) で {signal} により中断",
  },
  killedAt: {
    en: "killed, or lost its power, at {step}: {command}",
    ja: "{step} ({command}) の実行中に強制終了または電源断",
  },
  "would-succeed": { en: "volkit would succeed", ja: "volkit は成功と判断" },
  "would-fail": { en: "volkit would fail", ja: "volkit は失敗と判断" },
  depends: {
    en: "volkit would succeed if {commands} came out well",
    ja: "{commands} が成功すれば volkit は成功と判断",
  },
  "unknown refused": { en: "volkit would not have started", ja: "volkit は処理を開始できない状態" },
  "unknown deadline": {
    en: "the rehearsal did not end in time",
    ja: "リハーサルが制限時間内に終わらず不明",
  },
  "unknown interrupted": {
    en: "the rehearsal was ended from outside",
    ja: "リハーサルが中断されたため不明",
  },
  "unknown defect": { en: "the rehearsal failed by itself", ja: "リハーサル自体の不具合により不明" },
  "no-rehearsal": { en: "no rehearsal is recorded", ja: "リハーサルの記録なし" },
  "no-vendor": { en: "how the vendor's script ended is not recorded", ja: "既存スクリプトの結果の記録なし" },
  alike: { en: "alike", ja: "一致" },
  "alike-if": { en: "alike on that condition", ja: "条件付きで一致" },
  different: { en: "DIFFERENT", ja: "相違" },
  open: { en: "open", ja: "判断不可" },
  "changed result": { en: "result: {before} -> {now}", ja: "結果: {before} -> {now}" },
  "changed agreement": {
    en: "compared with the vendor's script: {before} -> {now}",
    ja: "既存スクリプトとの比較: {before} -> {now}",
  },
  appeared: { en: "new: {ids}", ja: "新たに出力: {ids}" },
  gone: { en: "gone: {ids}", ja: "出力されなくなった: {ids}" },
  "changed slow": { en: "took {took}, usually {usual}", ja: "所要時間 {took} (通常 {usual})" },
  "changed version": {
    en: "release of volkit: {before} -> {now}",
    ja: "volkit のバージョン: {before} -> {now}",
  },
  "changed setting": { en: "setting {key}: {before} -> {now}", ja: "設定 {key}: {before} -> {now}" },
  "last valid used": {
    en: "configuration: its last valid copy is used",
    ja: "設定ファイル: 前回の有効なコピーを使用",
  },
  "file used": {
    en: "configuration: the file itself is used again",
    ja: "設定ファイル: 本来のファイルの使用に復帰",
  },
  "changed file": { en: "configuration: {before} -> {now}", ja: "設定ファイル: {before} -> {now}" },
  moreSettings: { en: "settings besides: {count}", ja: "他の設定 {count} 件" },
  notThere: { en: "not found out", ja: "判定なし" },
  noSetting: { en: "none", ja: "なし" },
  mirror: { en: "mirror", ja: "ミラー" },
  peerState: { en: "state", ja: "ステータス" },
  told: { en: "told: {managers}", ja: "通知済み: {managers}" },
  sent: { en: "sent, unconfirmed: {managers}", ja: "送信済み (到達は未確認): {managers}" },
  untold: { en: "NOT told: {managers}", ja: "通知できず: {managers}" },
  splitBrain: { en: "SPLIT BRAIN with {peer}", ja: "{peer} とスプリットブレイン" },
} as const satisfies Record<string, Bilingual>;
