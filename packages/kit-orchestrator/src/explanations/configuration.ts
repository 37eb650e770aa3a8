import type { configurationMessages } from "../messages/configuration.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const configurationExplanations: ExplanationsOf<typeof configurationMessages> = {
  VK110: {
    causes: [
      {
        en: "The file that --config or VOLKIT_CONFIG names is not there: moved, misspelt, or on a disk that is not ready.",
        ja: "--config または VOLKIT_CONFIG で指定したファイルがありません (移動、誤記、ディスクが使用できない状態など)。",
      },
      {
        en: "The account has no right to read it.",
        ja: "実行アカウントに読み取り権限がありません。",
      },
      {
        en: "An editor or a security product held it open at that moment.",
        ja: "エディタまたはセキュリティ製品が、そのときファイルを開いていました。",
      },
    ],
    checks: [
      checks.configuration,
      {
        command: "set VOLKIT_CONFIG",
        shows: {
          en: "Which file this prompt names. An error: the variable is not set, and %LKROOT%\\etc\\volkit.json counts.",
          ja: "現在のコマンドプロンプトで指定されているファイルがわかります。エラーの場合は未設定で、%LKROOT%\\etc\\volkit.json を使用します。",
        },
      },
    ],
  },
  VK111: {
    causes: [
      {
        en: "The backslashes of a path were not doubled.",
        ja: "パスの \\ を 2 つ重ねていません。",
      },
      {
        en: "A comma stands after the last entry, or is missing between two.",
        ja: "最後の項目の後に余分なカンマがあるか、項目間のカンマがありません。",
      },
      {
        en: "The file was saved half, or a comment was written into it: JSON has none.",
        ja: "ファイルが途中までしか保存されていないか、コメントが書かれています (JSON にコメントは書けません)。",
      },
    ],
    checks: [checks.configuration],
  },
  VK112: {
    causes: [
      {
        en: "A key is misspelt or stands at the wrong level.",
        ja: "キーの誤記、または記載する階層の誤りです。",
      },
      {
        en: 'A value is of the wrong kind: a number in quotes, a time with its unit ("30s"), a single value where a list is wanted.',
        ja: '値の種類が誤っています (引用符で囲んだ数値、単位付きの時間 ("30s")、リストにすべき箇所の単一の値など)。',
      },
      causes.otherRelease,
    ],
    checks: [
      checks.configuration,
      {
        command: "volkit config schema",
        shows: {
          en: "Every key and the values it takes.",
          ja: "すべてのキーと指定できる値がわかります。",
        },
      },
    ],
  },
  VK113: {
    causes: [
      {
        en: "The configuration is not usable, and was never valid on this node, so that there is no copy to go by.",
        ja: "設定ファイルが使用できず、このノードで有効だったことがないため、控えもありません。",
      },
      {
        en: "The record folder, where the copy is kept, was emptied or cannot be read.",
        ja: "控えを置く実行記録のフォルダが空にされたか、読み取れません。",
      },
    ],
    checks: [checks.configuration, checks.records],
  },
  VK114: {
    causes: [
      {
        en: "It is the file of another program, or of another release of volkit.",
        ja: "別のプログラムまたは別のバージョンの volkit のファイルです。",
      },
      {
        en: "A bracket is in the wrong place, so that everything after it stands at the wrong level.",
        ja: "括弧の位置の誤りにより、それ以降の階層がすべてずれています。",
      },
    ],
    checks: [checks.configuration],
  },
  VK115: {
    causes: [
      causes.editedByHand,
      causes.otherRelease,
      {
        en: "The file was moved or deleted, though --config or VOLKIT_CONFIG names it or installed scripts need it.",
        ja: "--config や VOLKIT_CONFIG で指定した、またはインストールされたスクリプトに必要なファイルが、移動または削除されています。",
      },
    ],
    checks: [checks.configuration, checks.settings],
  },
};
