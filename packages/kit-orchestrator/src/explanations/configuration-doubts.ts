import type { configurationDoubtMessages } from "../messages/configuration-doubts.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const configurationDoubtExplanations: ExplanationsOf<typeof configurationDoubtMessages> = {
  VK116: {
    causes: [
      {
        en: "The file was made by an ordinary account, or copied with its rights.",
        ja: "一般のアカウントで作成したか、権限を保ったままコピーしたファイルです。",
      },
      {
        en: "The folder or one above it can be written by everybody.",
        ja: "フォルダまたはその上位のフォルダに、誰でも書き込めます。",
      },
    ],
    checks: [checks.configuration, checks.doctor],
  },
  VK117: {
    causes: [
      {
        en: "The link was set on purpose, to share one file among releases or places.",
        ja: "バージョン間や場所間でファイルを共有するために、意図的に作成したリンクです。",
      },
      {
        en: "A tool for configuration management puts links in place of files.",
        ja: "構成管理ツールが、ファイルの代わりにリンクを配置しています。",
      },
    ],
    checks: [checks.configuration],
  },
  VK118: {
    causes: [
      {
        en: "The path is misspelt, or leads to the folder instead of the program.",
        ja: "パスの誤記、またはプログラムではなくフォルダを指定しています。",
      },
      {
        en: "The product was moved or updated, and the program lies elsewhere now.",
        ja: "製品の移動や更新により、プログラムの場所が変わっています。",
      },
      causes.copiedFromOtherNode,
    ],
    checks: [checks.configuration, checks.doctor],
  },
  VK119: {
    causes: [
      {
        en: "An entry was copied for a new resource, and its volume or node was not changed.",
        ja: "新しいリソース用に項目を複製した際、ボリュームまたはノードを変更していません。",
      },
      {
        en: "The resource was renamed, and the entry under the old tag was left.",
        ja: "リソースの名前を変更した後、古いタグの項目が残っています。",
      },
    ],
    checks: [checks.configuration, checks.tagsHere],
  },
  VK164: {
    causes: [
      {
        en: "snmp.notifier was set before the managers were named.",
        ja: "マネージャを記載する前に snmp.notifier を設定しています。",
      },
      {
        en: "The last manager was taken out of the list.",
        ja: "一覧から最後のマネージャを削除しました。",
      },
    ],
    checks: [checks.configuration, checks.settings],
  },
  VK165: {
    causes: [
      {
        en: "splitBrain.clearFlags was set, and splitBrain.notify left as it is by default.",
        ja: "splitBrain.clearFlags のみを設定し、splitBrain.notify が既定値のままです。",
      },
      {
        en: "splitBrain.notify was set back to every-check.",
        ja: "splitBrain.notify を every-check に戻しました。",
      },
    ],
    checks: [checks.configuration, checks.settings],
  },
  VK166: {
    causes: [
      {
        en: "The managers were named, and snmp.notifier left as it is by default.",
        ja: "マネージャを記載しましたが、snmp.notifier が既定値のままです。",
      },
      {
        en: "snmp.notifier was set back to eism for a while.",
        ja: "snmp.notifier を一時的に eism に戻しています。",
      },
    ],
    checks: [checks.configuration, checks.settings],
  },
  VK167: {
    causes: [
      {
        en: "snmp.timeout or snmp.retries was raised for a slow network, and the deadline left as it is.",
        ja: "低速なネットワークに合わせて snmp.timeout または snmp.retries を増やし、期限が既定値のままです。",
      },
      {
        en: "timeouts.snmp-notify was lowered.",
        ja: "timeouts.snmp-notify を小さくしています。",
      },
    ],
    checks: [checks.configuration, checks.settings],
  },
};
