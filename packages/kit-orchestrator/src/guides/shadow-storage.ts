import type { Guide } from "./guide.js";

const notWanted = {
  en: "If the shadow copies are not wanted",
  ja: "シャドウコピーが不要な場合",
} as const;
const wanted = {
  en: "If the shadow copies are wanted",
  ja: "シャドウコピーが必要な場合",
} as const;

/** remove.1 refuses while the volume stores shadow copies (12039). */
export const shadowStorageGuide: Guide = {
  title: {
    en: "Free a volume from shadow-copy storage",
    ja: "VSS の記憶域の解除",
  },
  about: {
    en: "The volume stores shadow copies, so it cannot be taken out of service (12039). Every switchover will be refused until that is changed. Type the commands elevated, on the node where the volume is source, and look at the other node too: its settings are its own.",
    ja: "ボリュームに VSS の記憶域があるため、停止できません (12039)。解除するまで、スイッチオーバはすべて拒否されます。コマンドはソースのノードで、管理者権限で実行してください。設定はノードごとに異なるため、もう一方のノードも確認してください。",
  },
  messages: ["12039", "VK501"],
  steps: [
    {
      what: {
        en: "See whose shadow copies are stored here.",
        ja: "このボリュームに、どのボリュームのシャドウコピーが保存されるか確認します。",
      },
      command: "vssadmin list shadowstorage /On={volume}",
      expect: {
        en: "An association, with the volume that is copied and the one that stores. It can be there with nothing in it.",
        ja: "コピー元と保存先のボリュームの関連付けが表示されます。中身がなくても関連付けが残っていることがあります。",
      },
      sure: "captured",
    },
    {
      what: {
        en: "See which copies there are, and who made them. If the association is another volume's, ask for that letter.",
        ja: "現在あるシャドウコピーと、その作成元を確認します。別のボリュームの関連付けの場合は、そのドライブレターを指定してください。",
      },
      command: "vssadmin list shadows /for={volume}",
      expect: {
        en: "The copies, or that there are none (exit status 1). Copies of a backup product are deleted with that product.",
        ja: "シャドウコピーの一覧、または存在しないこと (終了コード 1) がわかります。バックアップ製品が作成したものは、その製品で削除します。",
      },
      sure: "captured",
    },
    {
      what: {
        en: "Decide, with whoever uses them, whether the copies and the schedule are still wanted.",
        ja: "シャドウコピーとスケジュールが必要かどうかを、利用者に確認して決定します。",
      },
      expect: {
        en: "It is decided. What is deleted cannot be brought back.",
        ja: "方針が決まります。削除したシャドウコピーは元に戻せません。",
      },
      sure: "practice",
    },
    {
      when: notWanted,
      what: {
        en: "Delete the schedule, so that no new copies are made: the task ShadowCopyVolume with the volume's GUID, or the schedule in the volume's Shadow Copies tab. A restore enables a task that is only disabled again.",
        ja: "新たに作成されないようスケジュールを削除します (ボリュームの GUID が付いたタスク ShadowCopyVolume、または「シャドウ コピー」タブのスケジュール)。無効にしただけのタスクは、起動処理で再び有効になります。",
      },
      command: "taskschd.msc",
      expect: { en: "The task is gone, on both nodes.", ja: "両ノードでタスクがなくなります。" },
      sure: "kit",
    },
    {
      when: notWanted,
      what: { en: "Delete the copies.", ja: "シャドウコピーを削除します。" },
      command: "vssadmin delete shadows /for={volume}",
      expect: {
        en: "It asks first, then names how many it deleted. Copies outside of its context must be removed with the product that made them. A security product may block this.",
        ja: "確認の後、削除した数が表示されます。削除できないものは、作成した製品で削除してください。セキュリティ製品に阻止されることもあります。",
      },
      sure: "captured",
    },
    {
      when: notWanted,
      what: {
        en: "Delete the association. If it is another volume's, name that one after /For=.",
        ja: "関連付けを削除します。別のボリュームの関連付けの場合は、/For= にそのボリュームを指定してください。",
      },
      command: "vssadmin delete shadowstorage /For={volume} /On={volume}",
      expect: {
        en: "That the association was deleted. Server editions alone know this command.",
        ja: "関連付けを削除した旨が表示されます。このコマンドは Server エディションのみにあります。",
      },
      sure: "recalled",
    },
    {
      when: wanted,
      what: {
        en: "Put the storage on a volume that is not mirrored: in the settings of the volume's Shadow Copies tab. The place can be changed only while there are no copies.",
        ja: "ボリュームの「シャドウ コピー」タブの設定で、ミラー対象でないボリュームを保存先に指定します。保存先は、シャドウコピーがない状態でのみ変更できます。",
      },
      expect: {
        en: "The tab shows the other volume as the place. Note that remove deletes the copies at every switchover all the same.",
        ja: "保存先に別のボリュームが表示されます。なお、その場合もスイッチオーバのたびに停止処理でシャドウコピーは削除されます。",
      },
      sure: "recalled",
    },
    {
      what: { en: "See that nothing is stored here any more.", ja: "記憶域がなくなったことを確認します。" },
      command: "vssadmin list shadowstorage /On={volume}",
      expect: {
        en: "That no items were found, with exit status 1.",
        ja: "該当項目がない旨が表示され、終了コードが 1 になります。",
      },
      sure: "captured",
    },
    {
      what: {
        en: "Ask what a remove would do now, then order the switchover again in LifeKeeper.",
        ja: "停止処理の流れを確認してから、LifeKeeper でスイッチオーバを再度実行します。",
      },
      command: "volkit plan remove -t {tag}",
      expect: { en: "It does not stop at remove.1.", ja: "remove.1 で停止しません。" },
      sure: "kit",
    },
  ],
};
