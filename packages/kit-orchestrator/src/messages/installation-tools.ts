import type { MessageEntry } from "./entry.js";

/** What an installation finds of the tools and of the program itself: VK723 to VK730, VK735. */
export const installationToolMessages = {
  VK723: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{tool} was not found. Looked for {places}. Without it every action fails, so nothing was written.",
      ja: "{tool} がありません。確認した場所: {places}。すべての処理が失敗するため、何も書き込んでいません。",
    },
    meaning: {
      en: "Every action asks DataKeeper first.",
      ja: "すべての処理は、最初に DataKeeper に問い合わせます。",
    },
    remedy: {
      en: "Install DataKeeper; check %ExtMirrBase%; or name the program under tools in the configuration.",
      ja: "DataKeeper をインストールし、%ExtMirrBase% を確認するか、設定の tools にプログラムを指定してください。",
    },
  },
  VK724: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{tool} was not found. Looked for {places}.",
      ja: "{tool} がありません。確認した場所: {places}。",
    },
    meaning: {
      en: "Steps that ask this program cannot find out what it would say, and some actions may fail for want of it; CheckVolume alone is replaced by volkit's own write check.",
      ja: "このプログラムを使用する手順は結果を得られず、処理が失敗する場合があります (CheckVolume のみ、volkit 自身の書き込み確認で代替します)。",
    },
    remedy: {
      en: "Check %LKBIN%, %LKROOT% and %SystemRoot%, or name the program under tools in the configuration.",
      ja: "%LKBIN%、%LKROOT%、%SystemRoot% を確認するか、設定の tools にプログラムを指定してください。",
    },
  },
  VK725: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The program is not known by a full path: {program}. Nothing was written.",
      ja: "プログラムの絶対パスがわかりません: {program}。何も書き込んでいません。",
    },
    meaning: {
      en: "A script that starts a program by less than its full path could start another one.",
      ja: "絶対パスでない場合、別のプログラムが起動されるおそれがあります。",
    },
    remedy: {
      en: "Start volkit by its full path.",
      ja: "volkit を絶対パスで起動してください。",
    },
  },
  VK726: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The program {program}, which LifeKeeper will start, can be changed by others than root and this user: {who}.",
      ja: "LifeKeeper が起動するプログラム {program} は、root と実行ユーザー以外でも変更できます: {who}。",
    },
    meaning: {
      en: "Whoever can change the program runs what they like with all rights.",
      ja: "プログラムを変更できれば、高い権限で任意の処理を実行できます。",
    },
    remedy: {
      en: "Put the program into a folder that nobody but root can write, and install again from there.",
      ja: "root だけが書き込めるフォルダにプログラムを配置し、そこから再度インストールしてください。",
    },
  },
  VK727: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "Who can change the program {program} is not told: on Windows volkit cannot read that.",
      ja: "プログラム {program} を変更できるユーザーは確認していません (Windows では取得できません)。",
    },
    meaning: {
      en: "LifeKeeper starts the program with all rights. Rights are lists on Windows, which volkit does not read.",
      ja: "LifeKeeper はこのプログラムを高い権限で起動します。Windows のアクセス権は volkit では確認しません。",
    },
    remedy: {
      en: "Look at the security of the program and the folders above it (icacls): nobody but administrators and SYSTEM should be able to write there.",
      ja: "プログラムと上位フォルダのアクセス権を icacls で確認し、Administrators と SYSTEM だけが書き込めるようにしてください。",
    },
  },
  VK728: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The page that tools print in could not be found out: {command} {failure}. Nothing was stored; page 932 is assumed.",
      ja: "ツールの出力のコードページを取得できません: 「{command}」{failure}。保存せず、932 とみなします。",
    },
    meaning: {
      en: "Only texts in records and messages depend on it; no decision does.",
      ja: "影響するのは記録とメッセージの文字だけで、判定には影響しません。",
    },
    remedy: {
      en: "If the system's OEM page is another one, name it under codePage in the configuration.",
      ja: "OEM コードページが 932 でない場合は、設定の codePage に指定してください。",
    },
  },
  VK729: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The vendor has no script for {actions}: tags that the configuration does not name fail there, with VK700 and exit status 1.",
      ja: "{actions} の既存スクリプトがありません。設定に記載のないタグの処理は、VK700 と終了コード 1 で失敗します。",
    },
    meaning: {
      en: "Before the installation LifeKeeper found no script there and did without it, where it can.",
      ja: "インストール前は、LifeKeeper はスクリプトなしで動作していました。",
    },
    remedy: {
      en: "Name every volume resource of this node under resources; or repair the vendor's installation first, if its script should be there.",
      ja: "このノードのボリュームリソースをすべて resources に記載するか、スクリプトがあるべき場合は先に製品を修復してください。",
    },
  },
  VK730: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{what} cannot be written in code page {page}, so the scripts are written in UTF-8.",
      ja: "{what} をコードページ {page} で表現できないため、スクリプトを UTF-8 で作成します。",
    },
    meaning: {
      en: "On Windows the shell is assumed to read scripts in the system's OEM page. It could not read these names there, so UTF-8 is the likelier one. Which it is, only a real node can tell.",
      ja: "Windows では、シェルがスクリプトを OEM コードページで読み込むと想定していますが、この名前は表現できないため UTF-8 を使用します。シェルが実際にどちらで読み込むかは、実機でのみ確認できます。",
    },
    remedy: {
      en: "Call a script by hand for a tag of volkit's. Where it does not find volkit, put the program into a folder with an ASCII name.",
      ja: "スクリプトを手動で実行して確認してください。volkit を起動できない場合は、プログラムを半角英数字のフォルダに配置してください。",
    },
  },
  VK735: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{file} is not there and could not be put there: a tool that hangs is ended by taskkill, which loses processes whose parent has gone.",
      ja: "{file} がなく、作成もできません。応答しないツールは taskkill で終了させますが、親プロセスが先に終了したプロセスは残ることがあります。",
    },
    meaning: {
      en: "volkit starts each tool by this small program, so that at its deadline everything that the tool has started can be ended.",
      ja: "volkit は、ツールが起動したプロセスをタイムアウト時にすべて終了できるよう、この小さなプログラムを介してツールを起動します。",
    },
    remedy: {
      en: "Put the file from the archive beside the program, and see that a security product does not block it.",
      ja: "アーカイブに含まれるこのファイルをプログラムと同じフォルダに配置し、セキュリティ製品でブロックされていないか確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
