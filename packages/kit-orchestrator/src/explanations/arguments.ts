import type { argumentMessages } from "../messages/arguments.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const argumentExplanations: ExplanationsOf<typeof argumentMessages> = {
  VK101: {
    causes: [
      {
        en: "The word is misspelt, or an option came first.",
        ja: "コマンド名の誤記、またはオプションを先に指定しています。",
      },
      {
        en: "A script was written for another release of volkit.",
        ja: "スクリプトが別のバージョンの volkit 用に作成されています。",
      },
    ],
    checks: [checks.help],
  },
  VK102: {
    causes: [
      { en: "-t was forgotten in a call by hand.", ja: "手動で実行した際に -t を指定していません。" },
      {
        en: 'A script of one\'s own does not hand its arguments on: it needs "$@".',
        ja: '独自のスクリプトが引数を渡していません ("$@" が必要です)。',
      },
      {
        en: "The variable that should hold the tag was empty.",
        ja: "タグを格納する変数が空になっています。",
      },
    ],
    checks: [checks.tagsHere],
  },
  VK103: {
    causes: [
      {
        en: "A value was left out, so that the next option was taken for it.",
        ja: "値を省略したため、次のオプションが値とみなされました。",
      },
      {
        en: "The shell changed the value: E:\\ before a closing quote, an empty variable, a space without quotes.",
        ja: "シェルにより値が変わっています (引用符の直前の E:\\、空の変数、引用符のない空白など)。",
      },
    ],
    checks: [
      {
        command: "volkit quickCheck --help",
        shows: {
          en: "The options of an action and what each takes.",
          ja: "処理のオプションと、それぞれに指定できる値がわかります。",
        },
      },
    ],
  },
  VK104: {
    causes: [
      {
        en: "The tag is misspelt, or the resource is not on this node.",
        ja: "タグの誤記、またはリソースが自ノードにありません。",
      },
      {
        en: "LifeKeeper on this node does not run, so that ins_list does not answer.",
        ja: "自ノードの LifeKeeper が起動していないため、ins_list が応答しません。",
      },
      {
        en: "The resource's ID is no drive letter, as with a mount point, and the configuration does not name the volume.",
        ja: "リソースの ID がドライブレターではなく (マウントポイントなど)、設定にもボリュームの記載がありません。",
      },
    ],
    checks: [checks.tagsHere, checks.lifeKeeperService, checks.settings],
  },
  VK105: {
    causes: [
      causes.copiedFromOtherNode,
      {
        en: "The resource was made anew on another volume under the old tag.",
        ja: "同じタグのまま、別のボリュームでリソースを作り直しています。",
      },
      {
        en: "-i was given by hand with the ID of another resource.",
        ja: "手動で実行した際に、別のリソースの ID を -i に指定しています。",
      },
    ],
    checks: [checks.instanceHere, checks.settings, checks.mirrorHere],
  },
  VK106: {
    causes: [
      {
        en: "An option or a word is misspelt, or belongs to another command.",
        ja: "オプションや引数の誤記、または別のコマンドのオプションを指定しています。",
      },
      {
        en: "A tag with spaces stands without quotes, and was split into several words.",
        ja: "空白を含むタグを引用符で囲んでいないため、複数の引数に分割されています。",
      },
      {
        en: "It was written down for another release of volkit.",
        ja: "別のバージョンの volkit の書式で指定しています。",
      },
    ],
    checks: [checks.help],
  },
};
