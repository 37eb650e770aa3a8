/** What a bundle says of itself, for whoever opens it, in both languages. */
export function readme(isMasked: boolean): string {
  return [...english(isMasked), "", "-".repeat(72), "", ...japanese(isMasked)].join("\r\n");
}

const english = (isMasked: boolean): string[] => [
  "volkit support bundle",
  "",
  "Made by `volkit doctor --bundle`: what this cluster node and its peers answered, as it came, and what",
  "volkit makes of it. Nothing was changed for it: only questions were asked, and files were read.",
  "",
  "Read first",
  "  doctor.en.txt   what was found, the worst first, with what to do; findings.json is the same for programs",
  "  facts.en.txt    what volkit assumes of the vendor's tools, and what this node shows: first what is",
  "                  otherwise than assumed",
  "  calls.txt       every command that was run, with its number and how it ended",
  "  index.json      the facts with the numbers of the calls that tell, every call, and all files",
  "",
  "What is in it",
  "  calls/NNN-TOOL.stdout.txt, .stderr.txt",
  "                  each tool's answer as it came, byte for byte but for what is left out or masked. The index",
  "                  has its encoding (utf-8 is mostly ASCII; cp932 is Japanese Windows). No file: nothing was",
  "                  printed. NNN is the number of the call in calls.txt and index.json",
  "  configuration/  volkit.json as it stands, and settings.json: every setting in force and whence it comes",
  "  installation/   the scripts that volkit installed, and its manifest",
  "  records/        the newest runs of each action, in the format of records; .running: runs under way or",
  "                  killed; observed: rehearsals beside the vendor's scripts",
  "  index.json      also has versions, and those variables of the environment that volkit reads",
  "",
  "What is not in it",
  '  - Passwords, communities, tokens and keys: "<left out>" stands in their place, by the names of settings',
  "  - The vendor's scripts, other variables, other files, the data on the volumes",
  "  - Older records than those: index.json counts them under leftOut",
  isMasked
    ? "Masked: names of machines, domains and users, and addresses, are replaced, the same by the same throughout."
    : "Not masked: names of machines and users, and addresses, are as they are (--mask replaces them).",
  ...(isMasked
    ? [
        "volkit masks the names that it knows: those of the configuration, of LifeKeeper's and DataKeeper's lists,",
        "of this machine and in paths. Look for others yourself before you send it.",
      ]
    : []),
];

const japanese = (isMasked: boolean): string[] => [
  "volkit サポート用バンドル",
  "",
  "`volkit doctor --bundle` で作成したものです。このノードと対向側ノードの応答をそのまま収録し、volkit の",
  "判断を添えています。参照のみを行い、クラスタには何も変更を加えていません。",
  "",
  "最初に見るファイル",
  "  doctor.ja.txt   診断結果と対処 (重大なものから順)。findings.json は同じ内容のプログラム用",
  "  facts.ja.txt    製品のツールについて volkit が想定している事項と、このノードでの確認結果",
  "                  (想定と異なるものが先頭)",
  "  calls.txt       実行したすべてのコマンドの番号と終了状態",
  "  index.json      上記の事項と根拠となったコマンドの番号、すべてのコマンド、ファイルの一覧",
  "",
  "含まれるもの",
  "  calls/NNN-ツール名.stdout.txt, .stderr.txt",
  "                  各ツールの出力 (除外・マスクした部分以外はバイト列のまま)。文字コードは index.json に記載 (cp932 は日本語",
  "                  Windows)。ファイルがない場合は出力なし。番号は index.json のコマンドの番号",
  "  configuration/  設定ファイル volkit.json と、有効なすべての設定値とその由来 settings.json",
  "  installation/   volkit がインストールしたスクリプトとその管理ファイル",
  "  records/        処理ごとの新しい実行記録。.running は実行中または強制終了した処理、observed は観察",
  "                  モードの記録",
  "  index.json      バージョンと、volkit が参照する環境変数も含む",
  "",
  "含まれないもの",
  '  - パスワード、コミュニティ名、トークン、鍵 (設定名で判断し、"<left out>" に置き換え)',
  "  - 製品のスクリプト、その他の環境変数・ファイル、ボリューム上のデータ",
  "  - 収録数を超える古い記録 (件数は index.json の leftOut)",
  isMasked
    ? "マスク済み: マシン名、ドメイン名、ユーザー名、IP アドレスは、全体を通して同じ仮名に置き換えています。"
    : "マスクなし: マシン名、ユーザー名、IP アドレスはそのままです (--mask で置き換えられます)。",
  ...(isMasked
    ? [
        "置き換えの対象は、設定、LifeKeeper と DataKeeper の一覧、このマシン、パスから volkit が知り得た名前です。",
        "それ以外の名前が残っていないか、送付前に確認してください。",
      ]
    : []),
];
