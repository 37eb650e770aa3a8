import type { MessageEntry } from "./entry.js";

/** What is said of what an action was called with: VK101 to VK106. */
export const argumentMessages = {
  VK101: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: '"{word}" is no command of volkit{near}. Expected quickCheck, deepCheck, restore or remove, or another command that volkit --help lists.',
      ja: "「{word}」は volkit のコマンドではありません。{near}quickCheck、deepCheck、restore、remove、または volkit --help に示すコマンドを指定してください。",
    },
    meaning: {
      en: "The first word names what to do. Nothing was run.",
      ja: "最初の語で処理を指定します。何も実行していません。",
    },
    remedy: { en: "Run volkit --help.", ja: "volkit --help を実行してください。" },
  },
  VK102: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "No resource tag was given. Expected -t TAG, as in: volkit {action} -t Vol.E",
      ja: "リソースタグが指定されていません。-t タグ名 の形で指定してください。例: volkit {action} -t Vol.E",
    },
    meaning: {
      en: "An action is about one resource, named by its tag. Nothing was run.",
      ja: "処理の対象はタグで指定するリソース 1 つです。何も実行していません。",
    },
    remedy: {
      en: "LifeKeeper hands the tag over with -t. By hand, ins_list shows the tags.",
      ja: "LifeKeeper は -t でタグを渡します。手動の場合は ins_list でタグを確認してください。",
    },
  },
  VK103: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "Option {option} was given as {given}. Expected {expected}.",
      ja: "オプション {option} の指定が正しくありません: {given}。正しい指定: {expected}。",
    },
    meaning: {
      en: "The option has no value, or one that it cannot take, or was given twice. Nothing was run.",
      ja: "値がないか、使えない値か、2 回指定されています。何も実行していません。",
    },
    remedy: { en: "Run volkit ACTION --help.", ja: "volkit 処理名 --help を実行してください。" },
  },
  VK104: {
    severity: "ERROR",
    steps: ["volume"],
    text: {
      en: "The volume of {tag} is not known: {why}. No step of the action was run.",
      ja: "{tag} のボリュームを特定できません: {why}。処理は開始していません。",
    },
    meaning: {
      en: "The volume comes from --volume, else the configuration, else the ID (-i), else LifeKeeper's instance list. None of them named one drive letter.",
      ja: "ボリュームは --volume、設定、ID (-i)、LifeKeeper のインスタンス一覧の順に調べますが、いずれからもドライブレターを得られませんでした。",
    },
    remedy: {
      en: "Write it under resources.TAG.volume in the configuration, or give --volume E:.",
      ja: "設定の resources.タグ名.volume に記載するか、--volume E: を指定してください。",
    },
  },
  VK105: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration says that {tag} is volume {configured}, and the ID given with -i says {given}. Nothing was run, since one of them is wrong.",
      ja: "{tag} のボリュームが、設定では {configured}、-i で渡された ID では {given} となっています。いずれかが誤っているため、何も実行していません。",
    },
    meaning: {
      en: "Acting on the wrong volume can destroy data, so the kit does not choose.",
      ja: "誤ったボリュームの操作はデータ破壊につながるため、volkit はどちらが正しいか判断しません。",
    },
    remedy: {
      en: "Correct resources.TAG.volume in the configuration, or decide by --volume.",
      ja: "設定の resources.タグ名.volume を修正するか、--volume で明示してください。",
    },
  },
  VK106: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{command} was not run: {problem}. Expected: {usage}",
      ja: "{command} は実行していません: {problem}。書式: {usage}",
    },
    meaning: {
      en: "The command does not understand what it was called with. Nothing was run.",
      ja: "引数を解釈できませんでした。何も実行していません。",
    },
    remedy: {
      en: "Add --help to see what the command takes.",
      ja: "--help を付けて実行し、指定できる引数を確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
