import type { MessageEntry } from "./entry.js";

/** What is doubtful about a configuration that can be used: VK116 to VK119, VK164 to VK167. */
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
  VK164: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "In the configuration {file}, snmp.notifier is {notifier}, and snmp.managers names no manager.",
      ja: "設定ファイル {file} の snmp.notifier は {notifier} ですが、snmp.managers にマネージャの記載がありません。",
    },
    meaning: {
      en: "volkit itself tells nobody of a split brain; with snmp, nobody is told at all.",
      ja: "volkit 自身はスプリットブレインを通知しません。snmp の場合は、どこにも通知されません。",
    },
    remedy: {
      en: "Name the managers under snmp.managers, or set snmp.notifier to eism.",
      ja: "snmp.managers にマネージャを記載するか、snmp.notifier を eism にしてください。",
    },
  },
  VK165: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "In the configuration {file}, splitBrain.clearFlags is when-over, which does nothing while splitBrain.notify is every-check.",
      ja: "設定ファイル {file} の splitBrain.clearFlags は when-over ですが、splitBrain.notify が every-check のため効果がありません。",
    },
    meaning: {
      en: "Only with on-change does the check know that there was a split brain which is over now. The flags stay until a person takes them away.",
      ja: "スプリットブレインの解消を監視が判断できるのは on-change の場合のみです。フラグは手動で削除するまで残ります。",
    },
    remedy: {
      en: "Set splitBrain.notify to on-change, or take splitBrain.clearFlags out.",
      ja: "splitBrain.notify を on-change にするか、splitBrain.clearFlags を削除してください。",
    },
  },
  VK166: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "In the configuration {file}, snmp.managers names {managers}, but snmp.notifier leaves it to EISMEventNotice: volkit tells them nothing.",
      ja: "設定ファイル {file} の snmp.managers に {managers} の記載がありますが、snmp.notifier が eism のため、volkit からは通知しません。",
    },
    meaning: {
      en: "The managers of this list are told only where snmp.notifier is snmp or both. EISMEventNotice goes by LifeKeeper's own list.",
      ja: "この一覧のマネージャへ通知するのは、snmp.notifier が snmp または both の場合のみです。EISMEventNotice は LifeKeeper 側の設定に従います。",
    },
    remedy: {
      en: "Set snmp.notifier to both or snmp, and prove the way with volkit alarm test; or take the managers out.",
      ja: "snmp.notifier を both または snmp にして volkit alarm test で確認するか、マネージャの記載を削除してください。",
    },
  },
  VK167: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "In the configuration {file}, snmp.timeout and snmp.retries come to {needed} s, but telling a manager is ended after {deadline} s (timeouts.snmp-notify).",
      ja: "設定ファイル {file} の snmp.timeout と snmp.retries では最長 {needed} 秒かかりますが、マネージャへの通知は {deadline} 秒 (timeouts.snmp-notify) で打ち切られます。",
    },
    meaning: {
      en: "The last retries never take place, and the look-up of the manager's name has no time of its own.",
      ja: "最後の再送が行われず、マネージャの名前解決にかかる時間も確保されません。",
    },
    remedy: {
      en: "Lower snmp.timeout or snmp.retries, or raise timeouts.snmp-notify well above the product of timeout and tries.",
      ja: "snmp.timeout または snmp.retries を小さくするか、timeouts.snmp-notify を待ち時間の合計より十分大きくしてください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
