import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit show` says. */
export const showTexts = {
  show: {
    en: "show a run in full, step by step",
    ja: "1 回の実行を手順ごとに詳しく表示します",
  },
  run: {
    en: "the run: its id or a part of it, as the six digits that history shows, or a record or bundle; the newest one unless given",
    ja: "実行の ID またはその一部 (history に表示される 6 桁など)、記録ファイルまたはバンドル (省略時は最新の実行)",
  },
  tag: { en: "the newest run of this resource", ja: "このリソースの最新の実行を表示します" },
  output: { en: "show everything that the commands printed", ja: "コマンドの出力をすべて表示します" },
  json: {
    en: "print the record and where it was found as one JSON object on stdout",
    ja: "記録と保存場所を 1 つの JSON で標準出力に表示します",
  },
  status: {
    en: "Exit status: 0 a run was shown, 1 there is none, 2 bad arguments.",
    ja: "終了コード: 0 表示した、1 該当する実行なし、2 引数の誤り",
  },
  notBoth: { en: "RUN and -t exclude each other", ja: "実行の指定と -t は同時に使用できません" },
  none: {
    en: "No run is named {run}, and there is no such file. volkit history shows what there is.",
    ja: "{run} に該当する実行も、その名前のファイルもありません。記録の一覧は volkit history で表示します。",
  },
  noneAtAll: { en: "No run is recorded.", ja: "実行記録がありません。" },
  noneOf: { en: "No run of {tag} is recorded.", ja: "{tag} の実行記録はありません。" },
  several: { en: "{run} stands for {count} runs:", ja: "{run} に該当する実行が {count} 件あります:" },
  more: { en: "… and {count} more", ja: "… 他 {count} 件" },
  newestOf: {
    en: "{run} holds {count} runs; this is the newest. volkit history --from {run} shows them all.",
    ja: "{run} には {count} 件の記録があります。最新のものを表示します (一覧: volkit history --from {run})。",
  },
  failed: { en: "{run}: {why}", ja: "{run}: {why}" },
} as const satisfies Record<string, Bilingual>;

/** What stands in a run that is shown. */
export const partTexts = {
  heading: { en: "{action} of {what} on {node}: {result}", ja: "{node} での {what} の {action}: {result}" },
  unknownTag: { en: "an unknown tag", ja: "不明なタグ" },
  began: { en: "began", ja: "開始" },
  ended: { en: "ended", ja: "終了" },
  took: { en: "took", ja: "所要時間" },
  exitStatus: { en: "exit status", ja: "終了コード" },
  id: { en: "run", ja: "実行 ID" },
  record: { en: "record", ja: "記録" },
  volkit: { en: "volkit", ja: "volkit" },
  onPlatform: { en: "{version} on {platform}", ja: "{version} ({platform})" },
  arguments: { en: "arguments", ja: "引数" },
  configuration: { en: "configuration", ja: "設定ファイル" },
  noFile: { en: "none: the defaults", ja: "なし (既定値)" },
  lastValid: {
    en: "{file} could not be used; its last valid copy was",
    ja: "{file} は使用できず、前回の有効なコピーを使用",
  },
  calledBy: { en: "called by", ja: "呼び出し元" },
  process: { en: "process {pid}", ja: "プロセス {pid}" },
  thisNode: { en: "{node} (this node)", ja: "{node} (自ノード)" },
  peer: { en: "{peer}", ja: "{peer} (対向側ノード)" },
  found: { en: "found: {words}", ja: "判定: {words}" },
  assumed: {
    en: "{command}: not run, taken to have come out well",
    ja: "{command}: 実行せず、成功したものとみなした",
  },
  wouldSay: { en: "would say: {line}", ja: "出力されるはずのメッセージ: {line}" },
  exited: { en: "exit status {code}, {took}", ja: "終了コード {code}、{took}" },
  crashed: { en: "crashed ({signal}), {took}", ja: "異常終了 ({signal})、{took}" },
  "timed-out": {
    en: "had not ended after {seconds} s and was ended",
    ja: "{seconds} 秒以内に終了しないため強制終了",
  },
  left: { en: "left behind: processes {pids}", ja: "残ったプロセス: {pids}" },
  missing: { en: "is not there; looked for {places}", ja: "プログラムなし (検索した場所: {places})" },
  unstartable: { en: "{file} could not be started: {reason}", ja: "{file} を起動できません: {reason}" },
  underWay: { en: "was under way when the run ended", ja: "処理の終了時に実行中" },
  silent: { en: "exit status {code}, {took}, printed nothing", ja: "終了コード {code}、{took}、出力なし" },
  moreLines: {
    en: "… {count} more lines; --output shows all",
    ja: "… 他 {count} 行 (--output ですべて表示)",
  },
  cut: { en: "… more was printed than is kept", ja: "… 出力が上限を超えたため、以降は記録なし" },
  noText: {
    en: "({count} bytes that are no text: {bytes})",
    ja: "(テキストではない {count} バイト: {bytes})",
  },
  explained: { en: "{meaning} (see volkit explain {id})", ja: "{meaning} (詳細: volkit explain {id})" },
  cameTo: { en: "What it came to", ja: "結果" },
  succeeded: { en: "{action} succeeded.", ja: "{action} は成功しました。" },
  "not-checked": {
    en: "{action} gave way to another run and checked nothing; it ended as a success.",
    ja: "{action} は他の処理を優先し、監視を行わずに成功として終了しました。",
  },
  "cut-short": {
    en: "{action} gave way to another run and did not check everything; it ended as a success.",
    ja: "{action} は他の処理を優先し、一部の監視だけを行って成功として終了しました。",
  },
  failed: { en: "{action} failed.", ja: "{action} は失敗しました。" },
  refused: { en: "{action} was not started.", ja: "{action} は開始されませんでした。" },
  did: { en: "done: {words}", ja: "この実行による変更: {words}" },
  because: { en: "because: {line}", ja: "理由: {line}" },
  vendor: {
    en: "The vendor's script ended with exit status {exitCode}: {agreement}.",
    ja: "既存スクリプトの終了コードは {exitCode} です: {agreement}",
  },
  vendorAlone: {
    en: "The vendor's script ended with exit status {exitCode}.",
    ja: "既存スクリプトの終了コードは {exitCode} です。",
  },
  noVendor: {
    en: "How the vendor's script ended is not recorded here.",
    ja: "既存スクリプトの結果の記録はありません。",
  },
  changed: { en: "Changed since the run before ({run})", ja: "前回の実行 ({run}) からの変化" },
  unchanged: { en: "nothing", ja: "なし" },
  first: {
    en: "No earlier run of this tag on this node is recorded here.",
    ja: "このノード・タグの、これより前の実行記録はありません。",
  },
  lookups: { en: "Names that were looked up", ja: "名前解決" },
  lookup: { en: "{name}: {addresses}", ja: "{name}: {addresses}" },
  notes: { en: "Notes", ja: "補足" },
} as const satisfies Record<string, Bilingual>;
