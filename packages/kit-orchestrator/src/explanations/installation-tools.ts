import type { installationToolMessages } from "../messages/installation-tools.js";
import { causes } from "./causes.js";
import { checks } from "./checks.js";
import type { ExplanationsOf } from "./explanation.js";

export const installationToolExplanations: ExplanationsOf<typeof installationToolMessages> = {
  VK723: {
    causes: [
      {
        en: "DataKeeper is not installed on this node yet.",
        ja: "このノードに DataKeeper がまだインストールされていません。",
      },
      causes.environmentMissing,
      causes.elsewhere,
    ],
    checks: [checks.dataKeeperFolder, checks.dataKeeperService],
  },
  VK724: {
    causes: [causes.notRepaired, causes.environmentMissing, causes.elsewhere],
    checks: [checks.lifeKeeperFolders, checks.doctor],
  },
  VK725: {
    causes: [
      {
        en: "volkit was started by its bare name, in a way that does not tell the program where it lies.",
        ja: "volkit が名前だけで起動され、プログラム自身の場所を特定できません。",
      },
      {
        en: "A script or a deployment tool starts it by a relative path.",
        ja: "スクリプトや配布ツールから相対パスで起動されています。",
      },
    ],
    checks: [
      {
        command: "where volkit",
        shows: {
          en: "The full path by which the prompt finds volkit: start it by that.",
          ja: "コマンドプロンプトから見た volkit の絶対パスがわかります。そのパスで起動してください。",
        },
      },
    ],
  },
  VK726: {
    causes: [
      {
        en: "The program was unpacked in a home or download folder, or by an ordinary account.",
        ja: "プログラムがホームやダウンロードのフォルダ、または一般のアカウントで展開されています。",
      },
      {
        en: "A folder above it can be written by everybody.",
        ja: "上位のフォルダに、誰でも書き込めます。",
      },
    ],
    checks: [checks.doctor, checks.installPlan],
  },
  VK727: {
    causes: [
      {
        en: "The installation runs on Windows: this line comes there every time.",
        ja: "Windows でインストールを行うと、毎回出力されます。",
      },
      {
        en: "If the program lies in a folder that users can write, such as the root of a drive, it can be replaced.",
        ja: "ドライブ直下など、一般ユーザーが書き込めるフォルダにある場合は、プログラムを置き換えられるおそれがあります。",
      },
    ],
    checks: [
      {
        command: "icacls .",
        shows: {
          en: "Who may change what is in this folder; change to the program's folder first.",
          ja: "現在のフォルダを変更できるアカウントがわかります。先にプログラムのフォルダへ移動してください。",
        },
      },
    ],
  },
  VK728: {
    causes: [
      {
        en: "chcp.com is not there or could not be started.",
        ja: "chcp.com がないか、起動できません。",
      },
      causes.blocked,
      {
        en: "It was run without a console, as from a deployment tool.",
        ja: "配布ツールなど、コンソールのない環境から実行されています。",
      },
    ],
    checks: [
      {
        command: "chcp",
        shows: {
          en: "The page of this console: the number is what counts.",
          ja: "現在のコンソールのコードページがわかります (数字を確認してください)。",
        },
      },
      checks.settings,
    ],
  },
  VK729: {
    causes: [
      {
        en: "The vendor's kit has no script for this action: only restore and remove must exist.",
        ja: "製品にこの処理のスクリプトがありません (必須のスクリプトは restore と remove のみです)。",
      },
      {
        en: "The vendor's scripts were moved away by hand.",
        ja: "既存スクリプトが手作業で移動されています。",
      },
      causes.notRepaired,
    ],
    checks: [checks.installPlan, checks.tagsHere],
  },
  VK730: {
    causes: [
      {
        en: "The program or the configuration lies in a folder, or a resource has a tag, with characters that the page lacks.",
        ja: "プログラムや設定ファイルのパス、またはタグに、コードページにない文字が含まれています。",
      },
      {
        en: "The page that was found out, or the key codePage, is not that of this system.",
        ja: "取得したコードページ、または設定の codePage が、このシステムのものと異なります。",
      },
    ],
    checks: [checks.installPlan, checks.settings],
  },
  VK735: {
    causes: [
      {
        en: "Only the program was copied, and not what lies beside it in the archive.",
        ja: "プログラムだけがコピーされ、アーカイブ内の他のファイルがコピーされていません。",
      },
      {
        en: "A security product has put the file into quarantine.",
        ja: "セキュリティ製品がファイルを隔離しています。",
      },
      {
        en: "The program's folder cannot be written, so that the file could not be put there.",
        ja: "プログラムのフォルダに書き込めず、ファイルを作成できません。",
      },
    ],
    checks: [checks.doctor, checks.eventLog],
  },
};
