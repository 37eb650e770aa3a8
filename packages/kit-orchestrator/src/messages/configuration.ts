import type { MessageEntry } from "./entry.js";

/** What is said of the configuration: VK110 to VK115. */
export const configurationMessages = {
  VK110: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} cannot be read: {why}.",
      ja: "設定ファイル {file} を読み込めません: {why}。",
    },
    meaning: {
      en: "A configuration that was named, or that lies in the default place, is not usable.",
      ja: "指定された、または既定の場所にある設定ファイルを使用できません。",
    },
    remedy: {
      en: "Check the path given by --config or VOLKIT_CONFIG, and the rights of the file.",
      ja: "--config または VOLKIT_CONFIG のパスと、ファイルの権限を確認してください。",
    },
  },
  VK111: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} is not JSON: {why}.",
      ja: "設定ファイル {file} は JSON として正しくありません: {why}。",
    },
    meaning: {
      en: "A bracket, comma or quote is missing or too many, or a backslash in a path was not doubled.",
      ja: "括弧、カンマ、引用符の過不足、またはパスの \\ が \\\\ になっていないことが考えられます。",
    },
    remedy: {
      en: 'Correct the file. In JSON a path is written with doubled backslashes: "D:\\\\DataKeeper\\\\EMCmd.exe".',
      ja: 'ファイルを修正してください。JSON ではパスの \\ を 2 つ重ねます: "D:\\\\DataKeeper\\\\EMCmd.exe"',
    },
  },
  VK112: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} is not valid at {path}: found {found}, expected {expected}.",
      ja: "設定ファイル {file} の {path} が正しくありません。設定値: {found}、期待される値: {expected}。",
    },
    meaning: {
      en: "A key is unknown or has a value of the wrong kind. Nothing of the file is used.",
      ja: "未知のキー、または値の種類が誤っています。このファイルの内容は使用しません。",
    },
    remedy: {
      en: "Correct the key. The JSON Schema that comes with the kit lists every key and its values.",
      ja: "該当するキーを修正してください。付属の JSON Schema にすべてのキーと値があります。",
    },
  },
  VK113: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "There is no usable configuration, so {action} was not started.",
      ja: "使用できる設定がないため、{action} を開始しませんでした。",
    },
    meaning: {
      en: "The messages before this one say what is wrong with the configuration.",
      ja: "設定の問題点は、この前のメッセージに示しています。",
    },
    remedy: {
      en: "Correct the configuration; volkit config check shows whether it is valid then.",
      ja: "設定ファイルを修正し、volkit config check で確認してください。",
    },
  },
  VK114: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} is not valid at {count} more places, which are not listed.",
      ja: "設定ファイル {file} には、ほかにも {count} か所の誤りがあります (表示は省略)。",
    },
    meaning: {
      en: "The first places were listed before this message.",
      ja: "最初の誤りは、この前のメッセージに示しています。",
    },
    remedy: {
      en: "Check that the file is a configuration of volkit at all, then correct the places that were listed.",
      ja: "volkit の設定ファイルであるかを確認し、示された箇所を修正してください。",
    },
  },
  VK115: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration is not usable. In its place goes the copy of {file} that was kept when it was last used and valid.",
      ja: "設定ファイルを使用できないため、{file} の控え (最後に正しく使用できた時点の内容) を使用します。",
    },
    meaning: {
      en: "The messages before this one say what is wrong. The action runs by settings that may be older than what was meant, so that a slip in a file does not make LifeKeeper fail over a healthy node.",
      ja: "設定の問題点は、この前のメッセージに示しています。設定ファイルの誤りによって正常なノードがフェイルオーバすることを防ぐため、以前の設定で処理を実行します。",
    },
    remedy: {
      en: "Correct the configuration; volkit config check shows whether it is valid then.",
      ja: "設定ファイルを修正し、volkit config check で確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
