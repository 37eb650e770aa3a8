import type { MessageEntry } from "./entry.js";

/** What is said where an installed script asks whose a tag is, and by install and uninstall: VK700 to VK749. */
export const installationMessages = {
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
      en: "There is no usable configuration, so it cannot be told whether {tag} is volkit's. The tags that were named when volkit was installed decide: those are refused, every other one goes to the vendor's script.",
      ja: "使用できる設定がないため、{tag} を volkit で扱うか判断できません。インストール時に記載されていたタグは処理を拒否し、それ以外のタグは既存スクリプトに渡します。",
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
      en: "The installed script says this itself. Tags that were not named when volkit was installed went to the vendor's script where there is one.",
      ja: "インストールされたスクリプト自身が出力します。インストール時に記載されていなかったタグは、既存スクリプトがあればそちらで処理します。",
    },
    remedy: {
      en: "Put the program back in its place, or run volkit install with the program that is to be used; volkit uninstall puts the vendor's scripts back.",
      ja: "プログラムを元の場所に戻すか、使用するプログラムで volkit install を実行してください。volkit uninstall を実行すると元のスクリプトに戻ります。",
    },
  },
  VK710: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "It is not known where LifeKeeper is: neither --lkroot nor LKROOT names its folder by a full path. Nothing was written.",
      ja: "LifeKeeper のフォルダがわかりません。--lkroot も LKROOT も絶対パスで指定されていません。何も書き込んでいません。",
    },
    meaning: {
      en: "The scripts belong into a folder below LifeKeeper's own.",
      ja: "スクリプトは LifeKeeper のフォルダの下に配置します。",
    },
    remedy: {
      en: "Give --lkroot C:\\LK, with the folder that LifeKeeper is installed in.",
      ja: "LifeKeeper のインストール先を --lkroot C:\\LK の形で指定してください。",
    },
  },
  VK711: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "LifeKeeper's folder for file systems was not found. Looked for {places}. Nothing was written.",
      ja: "LifeKeeper のファイルシステム用フォルダがありません。確認した場所: {places}。何も書き込んでいません。",
    },
    meaning: {
      en: "Where there is no such folder there is no LifeKeeper either, or it lies somewhere else.",
      ja: "このフォルダがない場合、LifeKeeper がインストールされていないか、別の場所にあります。",
    },
    remedy: {
      en: "Check --lkroot or LKROOT, and that LifeKeeper is installed.",
      ja: "--lkroot または LKROOT の指定と、LifeKeeper のインストール状態を確認してください。",
    },
  },
  VK712: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "Scripts of volume resources stand in more than one place: {places}. Which of them LifeKeeper calls is not known, so nothing was written.",
      ja: "ボリュームリソースのスクリプトが複数の場所にあります: {places}。LifeKeeper がどちらを使用するか判断できないため、何も書き込んでいません。",
    },
    meaning: {
      en: "LifeKeeper looks below subsys; one page of its manual says LifeKeeper\\subsys. With scripts in both, one of them is a leftover.",
      ja: "LifeKeeper は subsys の下を参照します (マニュアルの一部では LifeKeeper\\subsys)。両方にある場合、いずれかは不要なものです。",
    },
    remedy: {
      en: "Find out which folder is in use (a check writes to LifeKeeper's log), move the scripts of the other one away, and run the command again.",
      ja: "実際に使用されているフォルダを確認し、もう一方のスクリプトを別の場所へ移動してから、再度実行してください。",
    },
  },
  VK713: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The manifest {file} was written by a later release of volkit (format: {format}). Nothing was written.",
      ja: "マニフェスト {file} は、より新しいバージョンの volkit が作成したものです (形式: {format})。何も書き込んでいません。",
    },
    meaning: {
      en: "This release does not know what that one has done, so it changes nothing of it.",
      ja: "新しいバージョンの処理内容がわからないため、このバージョンでは変更しません。",
    },
    remedy: {
      en: "Run the command with the later release.",
      ja: "新しいバージョンの volkit で実行してください。",
    },
  },
  VK714: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The manifest {file} is damaged: it does not say what was installed. Nothing was written.",
      ja: "マニフェスト {file} が壊れており、インストール内容がわかりません。何も書き込んでいません。",
    },
    meaning: {
      en: "Without it nobody knows which scripts are volkit's and what was there before.",
      ja: "マニフェストがないと、どのスクリプトが volkit のもので、以前に何があったかがわかりません。",
    },
    remedy: {
      en: "Put the manifest back from a backup. Else put the scripts back by hand: each file that ends in .before-volkit goes to its name without that ending; then delete the manifest.",
      ja: "バックアップからマニフェストを戻してください。ない場合は、.before-volkit で終わるファイルを元の名前に戻し、マニフェストを削除してください。",
    },
  },
  VK715: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{file} was written by volkit, and no manifest knows of it. What stood there before stands at {kept}, if anything did. Nothing was written.",
      ja: "{file} は volkit が作成したスクリプトですが、マニフェストに記録がありません。以前のスクリプトがあれば {kept} にあります。何も書き込んでいません。",
    },
    meaning: {
      en: "The manifest was lost, or the script was copied here.",
      ja: "マニフェストが失われたか、スクリプトが別の場所からコピーされています。",
    },
    remedy: {
      en: "Move what stands beside it under the name with .before-volkit, if there is such a file, over the script; else delete the script. Then run the command again.",
      ja: "同じ名前に .before-volkit が付いたファイルがあれば、スクリプトの名前に戻してください。なければスクリプトを削除し、再度実行してください。",
    },
  },
  VK716: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{file} is neither a file nor a link, so no script can be put in its place. Nothing was written.",
      ja: "{file} はファイルでもリンクでもないため、スクリプトを配置できません。何も書き込んでいません。",
    },
    meaning: {
      en: "A folder or a device has the name of an action script.",
      ja: "アクションスクリプトの名前のフォルダまたはデバイスがあります。",
    },
    remedy: {
      en: "Move it away, and run the command again.",
      ja: "別の場所へ移動し、再度実行してください。",
    },
  },
  VK717: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{file} is not as volkit left it: {what}. Nothing was written.",
      ja: "{file} が volkit の配置した状態と異なります: {what}。何も書き込んでいません。",
    },
    meaning: {
      en: "Somebody has changed the script, or what is kept of the script that was there before. Going on would lose that change.",
      ja: "スクリプト、または保存されている元のスクリプトが変更されています。続行すると変更内容が失われます。",
    },
    remedy: {
      en: "A changed script: copy it elsewhere if it is of use, delete it, and run the command again. A kept file: put it back from a backup; or repair the vendor's installation, which puts its script over volkit's, and run the command again.",
      ja: "スクリプトの変更の場合は、必要に応じて別の場所へコピーし、削除してから再度実行してください。保存されたファイルの場合は、バックアップから戻すか、製品の修復インストールで元のスクリプトを復元してから再度実行してください。",
    },
  },
  VK718: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{file} was not volkit's any more: the vendor's update, or somebody, had put another script there. It is kept as {kept} now; what was kept before is {older}.",
      ja: "{file} は volkit のスクリプトではなくなっていました (製品の更新などによる上書き)。上書きしたスクリプトを {kept} として保存しました。以前に保存されていたもの: {older}。",
    },
    meaning: {
      en: "An update of the vendor's kit writes its own scripts over volkit's. From then until this installation every tag went to the vendor's script.",
      ja: "製品を更新すると、volkit のスクリプトが上書きされます。その時点から今回のインストールまで、すべてのタグが既存スクリプトで処理されていました。",
    },
    remedy: {
      en: "Run volkit install after every update of LifeKeeper or DataKeeper. Delete the older file when it is needed no more.",
      ja: "LifeKeeper または DataKeeper を更新した後は、必ず volkit install を実行してください。以前のファイルは不要になったら削除してください。",
    },
  },
  VK719: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{file}, the vendor's script that other tags go to, is not as it was when it was kept: {what}. It is left as it is.",
      ja: "他のタグの処理に使用する既存スクリプト {file} が、保存時の状態と異なります: {what}。このまま変更しません。",
    },
    meaning: {
      en: "Tags that are not volkit's go to that file. As it differs from what the manifest says, volkit uninstall will refuse to put it back.",
      ja: "volkit で扱わないタグはこのファイルで処理します。マニフェストの記録と異なるため、volkit uninstall では元に戻せません。",
    },
    remedy: {
      en: "If the change was not meant, put the file back from a backup.",
      ja: "意図した変更でない場合は、バックアップから戻してください。",
    },
  },
  VK720: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "{file} is not volkit's any more: the vendor's update, or somebody, has put another script there. It stays. What was kept of the one before it stays as well: {kept}.",
      ja: "{file} は volkit のスクリプトではなくなっていました (製品の更新などによる上書き)。このまま残します。以前に保存されていたものも残します: {kept}。",
    },
    meaning: {
      en: "What an update has put there is newer than what was kept, and nothing of volkit's runs from it.",
      ja: "更新で配置されたスクリプトは、保存されていたものより新しく、volkit とは関係ありません。",
    },
    remedy: {
      en: "Nothing need be done. Delete the kept file when it is needed no more.",
      ja: "対応は不要です。保存されたファイルは不要になったら削除してください。",
    },
  },
  VK721: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "{older} stays: it is what stood in the place of {file} before an update of the vendor's.",
      ja: "{older} を残します ({file} の、製品の更新前のスクリプトです)。",
    },
    meaning: {
      en: "volkit never deletes a script that was not its own.",
      ja: "volkit は、自身が作成したもの以外のスクリプトを削除しません。",
    },
    remedy: {
      en: "Delete it when it is needed no more.",
      ja: "不要になったら削除してください。",
    },
  },
  VK722: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "The configuration {file} {why}, so nothing would be volkit's. Nothing was written.",
      ja: "設定ファイル {file} {why}。volkit で扱うものがないため、何も書き込んでいません。",
    },
    meaning: {
      en: "Installed scripts take the tags that stand under resources, and leave every other one to the vendor's scripts.",
      ja: "インストールされたスクリプトは resources に記載されたタグだけを処理し、それ以外は既存スクリプトに渡します。",
    },
    remedy: {
      en: "Write the configuration first, with every tag that volkit is to handle under resources; volkit config check shows whether it is valid.",
      ja: "先に設定ファイルを作成し、volkit で扱うタグを resources に記載してください。volkit config check で確認できます。",
    },
  },
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
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{what} cannot be written in code page {page}, which the scripts are written in. Nothing was written.",
      ja: "{what} をスクリプトのコードページ {page} で表現できません。何も書き込んでいません。",
    },
    meaning: {
      en: "On Windows the shell is assumed to read scripts in the system's OEM page.",
      ja: "Windows では、シェルがスクリプトを OEM コードページで読み込むと想定しています。",
    },
    remedy: {
      en: "Put the program and LifeKeeper into folders whose names that page can write, or name another page under codePage in the configuration.",
      ja: "コードページで表現できる名前のフォルダにプログラムを配置するか、設定の codePage に別のコードページを指定してください。",
    },
  },
  VK731: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "Another volkit install or uninstall is at work in {folder}. Nothing was written.",
      ja: "別の volkit install または uninstall が {folder} で実行中です。何も書き込んでいません。",
    },
    meaning: {
      en: "Two at once could undo each other's work.",
      ja: "同時に実行すると、互いの処理を取り消すおそれがあります。",
    },
    remedy: {
      en: "Wait until it is over, and run the command again.",
      ja: "終了を待ってから、再度実行してください。",
    },
  },
  VK732: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{path} could not be written ({what}): {why}. What was done so far stays, and the manifest knows of it.",
      ja: "{path} への書き込み ({what}) に失敗しました: {why}。それまでの変更は残っており、マニフェストに記録されています。",
    },
    meaning: {
      en: "A full or read-only disk, missing rights, or a file that somebody holds open. No script is half written.",
      ja: "ディスクの空き不足、権限不足、ファイルの使用中などです。書きかけのスクリプトはありません。",
    },
    remedy: {
      en: "Remove the cause. Then volkit install completes the installation, and volkit uninstall undoes it.",
      ja: "原因を取り除いてください。その後 volkit install で完了、volkit uninstall で取り消しができます。",
    },
  },
  VK733: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{folder} cannot be read: {why}. Nothing was written.",
      ja: "{folder} を読み込めません: {why}。何も書き込んでいません。",
    },
    meaning: {
      en: "What stands there has to be known before anything is replaced.",
      ja: "置き換えの前に、現在の内容を確認する必要があります。",
    },
    remedy: {
      en: "Run the command as an administrator, and check the disk.",
      ja: "管理者として実行し、ディスクの状態を確認してください。",
    },
  },
  VK734: {
    severity: "INFO",
    steps: ["start"],
    text: {
      en: "An earlier {command} was cut off before it was done; this one completes it.",
      ja: "以前の {command} が途中で中断されていました。今回の実行で完了します。",
    },
    meaning: {
      en: "The manifest says that it had begun. What it had written was found and taken into account.",
      ja: "マニフェストに処理中の記録があります。書き込み済みの内容を確認したうえで続行します。",
    },
    remedy: {
      en: "Nothing need be done.",
      ja: "対応は不要です。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
