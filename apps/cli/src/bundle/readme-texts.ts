import type { Language } from "@volkit/kit-orchestrator";
import { factTexts } from "../open-facts/fact-texts.js";

/** What README.txt says, but for what is counted. */
export const readmeTexts = {
  en: {
    title: "volkit support bundle",
    labels: {
      node: "Node",
      time: "Made",
      volkit: "volkit",
      platform: "System",
      findings: "Findings",
      facts: "Facts",
    },
    facts: factWords("en"),
    notWindows: "this is not Windows",
    what: "Made by `volkit doctor --bundle`: what this cluster node and its peers answered, as it came, and what volkit makes of it. Nothing was changed for it: only questions were asked, and files were read.",
    first: "Read first",
    firstFiles: [
      [
        "doctor.en.txt",
        "what was found, the worst first, with what to do; findings.json is the same for programs",
      ],
      [
        "facts.en.txt",
        "what volkit assumes of the vendor's tools, and what this node shows: first what is otherwise than assumed. A long answer is shown in part: it stands whole in the calls and records that are named beside it",
      ],
      [
        "calls.txt",
        "every command that was run, with its number, [what asked it], and how it ended; at the end those that were not asked, and why",
      ],
      [
        "index.json",
        "the facts with the numbers of the calls that tell, every call, all files, versions, and those variables of the environment that volkit reads",
      ],
    ],
    inIt: "What is in it",
    noneHere: "none here",
  },
  ja: {
    title: "volkit サポート用バンドル",
    labels: {
      node: "ノード",
      time: "作成日時",
      volkit: "volkit",
      platform: "システム",
      findings: "診断結果",
      facts: "想定の確認",
    },
    facts: factWords("ja"),
    notWindows: "Windows ではありません",
    what: "`volkit doctor --bundle` で作成したものです。このノードと対向側ノードの応答をそのまま収録し、volkit の判断を添えています。参照のみを行い、クラスタには何も変更を加えていません。",
    first: "最初に見るファイル",
    firstFiles: [
      ["doctor.ja.txt", "診断結果と対処 (重大なものから順)。findings.json は同じ内容のプログラム用"],
      [
        "facts.ja.txt",
        "製品のツールについて volkit が想定している事項と、このノードでの確認結果 (想定と異なるものが先頭)。長い応答は一部のみ表示。全文は併記したコマンドまたは記録のファイルを参照",
      ],
      [
        "calls.txt",
        "実行したすべてのコマンドの番号、[問い合わせ元]、終了状態。末尾は実行しなかった問い合わせとその理由",
      ],
      [
        "index.json",
        "上記の事項と根拠となったコマンドの番号、すべてのコマンド、ファイルの一覧、バージョン、volkit が参照する環境変数",
      ],
    ],
    inIt: "含まれるもの",
    noneHere: "該当なし",
  },
} as const satisfies Record<Language, unknown>;

function factWords(language: Language) {
  return {
    otherwise: factTexts.otherwise[language],
    open: factTexts.open[language],
    agrees: factTexts.agrees[language],
  };
}

type Rows = readonly (readonly [folder: string, text: string])[];

/** Each folder of a bundle. */
export const foldersOf: Readonly<Record<Language, Rows>> = {
  en: [
    [
      "calls/",
      "NNN-TOOL.stdout.txt and .stderr.txt: each tool's answer as it came, byte for byte but for what is left out or masked. No file: nothing was printed. NNN is the number of the call",
    ],
    [
      "configuration/",
      "volkit.json as it stands, and settings.json: every setting in force and whence it comes",
    ],
    ["installation/", "the scripts that volkit installed, and its manifest"],
    ["records/", "the newest runs of each action, in the format of records"],
    ["records/.running/", "runs under way or killed"],
    ["records/observed/", "rehearsals beside the vendor's scripts"],
  ],
  ja: [
    [
      "calls/",
      "NNN-ツール名.stdout.txt と .stderr.txt: 各ツールの出力 (除外・マスクした部分以外はバイト列のまま)。ファイルがない場合は出力なし。NNN はコマンドの番号",
    ],
    ["configuration/", "設定ファイル volkit.json と、有効なすべての設定値とその由来 settings.json"],
    ["installation/", "volkit がインストールしたスクリプトとその管理ファイル"],
    ["records/", "処理ごとの新しい実行記録"],
    ["records/.running/", "実行中または強制終了した処理"],
    ["records/observed/", "観察モードの記録"],
  ],
};

/** What stands below the list of folders: how bytes are to be read, what is not there, what is masked. */
export const afterFolders: Readonly<Record<Language, (isMasked: boolean) => readonly string[]>> = {
  en: (isMasked) => [
    "Bytes: calls/*.txt hold the tool's own bytes. CP932 (Japanese Windows) looks garbled in some editors, and the separators between fields of LifeKeeper's lists (0x01) are invisible. In index.json, `encoding` is what they were read in; `lossy` means that they were text in no encoding tried, and some characters were replaced in reading (not in the file); `cut` that more was printed than is kept; `effect` whether a command only reads or changes something.",
    "",
    'Left out: passwords, communities, tokens and keys ("<left out>" stands in their place, by the names of settings); the vendor\'s scripts, other variables, other files, the data on the volumes; older records, which index.json counts under leftOut.',
    "",
    isMasked
      ? "Masked: names of machines, domains and users, and addresses, are replaced, the same by the same throughout. volkit masks the names that it knows: those of the configuration, of LifeKeeper's and DataKeeper's lists, of this machine and in paths. Look for others yourself before you send it."
      : "Not masked: names of machines and users, and addresses, are as they are (--mask replaces them).",
  ],
  ja: (isMasked) => [
    "出力の読み方: calls/*.txt はツールが出力したバイト列のままです。CP932 (日本語 Windows) はエディタによって文字化けし、LifeKeeper の一覧のフィールド区切り (0x01) は表示されません。index.json の encoding は読み取りに使用した文字コード、lossy はどの文字コードでも読み取れず一部の文字を置き換えて読み取ったこと (ファイル内は元のまま)、cut は出力が保存上限を超えたこと、effect はコマンドが参照のみ (reads) か変更を伴うか (changes) を示します。",
    "",
    '含まれないもの: パスワード、コミュニティ名、トークン、鍵 (設定名で判断し、"<left out>" に置き換え)、製品のスクリプト、その他の環境変数・ファイル、ボリューム上のデータ、収録数を超える古い記録 (件数は index.json の leftOut)。',
    "",
    isMasked
      ? "マスク済み: マシン名、ドメイン名、ユーザー名、IP アドレスは、全体を通して同じ仮名に置き換えています。対象は、設定、LifeKeeper と DataKeeper の一覧、このマシン、パスから volkit が知り得た名前です。それ以外の名前が残っていないか、送付前に確認してください。"
      : "マスクなし: マシン名、ユーザー名、IP アドレスはそのままです (--mask で置き換えられます)。",
  ],
};
