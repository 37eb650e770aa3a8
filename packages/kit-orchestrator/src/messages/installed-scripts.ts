import type { MessageEntry } from "./entry.js";

/** What is said where an installed script asks whose a tag is: VK700 to VK702. */
export const installedScriptMessages = {
  VK700: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{tag} is not named under resources in the configuration {file}, and there is no vendor's script for {action} to hand it to. Nothing was done.",
      ja: "{tag} は設定ファイル {file} の resources に記載がなく、処理を引き継ぐ {action} の既存スクリプトもありません。何も行っていません。",
    },
    meaning: {
      en: "The action scripts serve every volume resource. volkit handles the tags that its configuration names; every other tag belongs to the scripts that were there before, and for this action there was none.",
      ja: "アクションスクリプトはすべてのボリュームリソースで共用されます。volkit は設定に記載されたタグだけを処理し、それ以外のタグはインストール前からあるスクリプトに渡しますが、この処理のスクリプトはありませんでした。",
    },
    remedy: {
      en: "Name the tag under resources if volkit is to handle it; else put the vendor's script back by repairing its installation, and run volkit install again.",
      ja: "volkit で扱う場合はタグを resources に記載してください。そうでない場合は、製品の修復インストールで元のスクリプトを復元し、volkit install を再度実行してください。",
    },
  },
  VK701: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "There is no usable configuration, so it cannot be told whether {tag} is volkit's. The tags that volkit acted on when it was installed decide: those are refused, every other one goes to the vendor's script, where there is one.",
      ja: "使用できる設定がないため、{tag} を volkit で扱うか判断できません。インストール時に volkit が処理する設定だったタグは拒否し、それ以外のタグは既存スクリプトに渡します (ない場合は拒否します)。",
    },
    meaning: {
      en: "An installed script needs its configuration. Messages before this one say what is wrong with it; where there is none, LKROOT does not say where it is.",
      ja: "インストールされたスクリプトには設定が必要です。問題点は、この前のメッセージに示しています。メッセージがない場合は、LKROOT が設定されていません。",
    },
    remedy: {
      en: "Correct the configuration or put it back; volkit config check shows whether it is valid then.",
      ja: "設定ファイルを修正または復元し、volkit config check で確認してください。",
    },
  },
  VK702: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The program {program} could not be started, so {action} was not run.",
      ja: "プログラム {program} を起動できないため、{action} を実行していません。",
    },
    meaning: {
      en: "The installed script says this itself. Tags that volkit did not act on when it was installed, observed ones among them, went to the vendor's script where there is one.",
      ja: "インストールされたスクリプト自身が出力します。インストール時に volkit が処理する設定でなかったタグ (観察モードを含む) は、既存スクリプトがあればそちらで処理します。",
    },
    remedy: {
      en: "Put the program back in its place, or run volkit install with the program that is to be used; volkit uninstall puts the vendor's scripts back.",
      ja: "プログラムを元の場所に戻すか、使用するプログラムで volkit install を実行してください。volkit uninstall を実行すると元のスクリプトに戻ります。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
