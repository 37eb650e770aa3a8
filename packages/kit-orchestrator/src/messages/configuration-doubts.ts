import type { MessageEntry } from "./entry.js";

/** What is doubtful about a configuration that can be used: VK116 to VK119. */
export const configurationDoubtMessages = {
  VK116: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The configuration {file} can be changed by others than root and this user: {who}.",
      ja: "設定ファイル {file} は、root と実行ユーザー以外でも変更できます: {who}。",
    },
    meaning: {
      en: "Whoever can change the configuration decides which programs the kit starts, with all rights.",
      ja: "設定ファイルを変更できれば、volkit が高い権限で起動するプログラムを変更できます。",
    },
    remedy: {
      en: "Give the file and its folder to root or to this user, and take the others' right to write away.",
      ja: "ファイルとフォルダの所有者を root または実行ユーザーにし、他のユーザーの書き込み権限を外してください。",
    },
  },
  VK117: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The configuration {file} is a symbolic link. What is used is {target}.",
      ja: "設定ファイル {file} はシンボリックリンクです。リンク先の {target} を使用します。",
    },
    meaning: {
      en: "The link is followed. Whoever can change it, or what it leads to, decides what the kit does.",
      ja: "リンク先のファイルを使用します。リンクまたはリンク先を変更できれば、volkit の動作を変更できます。",
    },
    remedy: {
      en: "Put the file itself in the place of the link, or name the file by --config or VOLKIT_CONFIG.",
      ja: "リンクの代わりにファイルそのものを配置するか、--config または VOLKIT_CONFIG でリンク先を直接指定してください。",
    },
  },
  VK118: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "In the configuration {file}, {path} names {tool}, which is no program that could be started: {why}.",
      ja: "設定ファイル {file} の {path} に指定された {tool} は起動できません: {why}。",
    },
    meaning: {
      en: "A tool that the configuration names is looked for nowhere else, so each of its commands will fail with code 127 or 126; CheckVolume alone is replaced by the kit's own write check, as writeCheck.by says.",
      ja: "設定で指定したツールは、他の場所では探しません。このツールのコマンドはすべて失敗 (コード 127 または 126) となります (CheckVolume のみ、writeCheck.by に従い volkit 自身の書き込み確認で代替します)。",
    },
    remedy: {
      en: "Correct the path, or take the key out: the tool is then looked for in its own folder.",
      ja: "パスを修正するか、キーを削除してください。削除すると、所定のフォルダからツールを探します。",
    },
  },
  VK119: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "In the configuration {file}, {first} and {second} both name {what}.",
      ja: "設定ファイル {file} の {first} と {second} で{what} が重複しています。",
    },
    meaning: {
      en: "A volume belongs to one resource, and a node is one peer of it. One of the two is probably a slip.",
      ja: "1 つのボリュームに対応するリソースは 1 つ、リソースごとに 1 つのノードは 1 回だけ記載します。いずれかが誤りである可能性があります。",
    },
    remedy: {
      en: "Correct or take out the one that is wrong.",
      ja: "誤っている方を修正するか、削除してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
