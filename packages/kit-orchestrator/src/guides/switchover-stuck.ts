import type { Bilingual } from "@volkit/message-table";
import type { Guide } from "./guide.js";
import { guideSteps } from "./steps.js";

const completed = {
  en: "If this node is source now: it completed late",
  ja: "自ノードがソースの場合 (遅れて完了)",
} as const satisfies Bilingual;
const ready = {
  en: "If this node is target and the mirror is mirroring: nothing was switched",
  ja: "自ノードがターゲットでミラーリング中の場合 (切り替えは行われていない)",
} as const satisfies Bilingual;
const slow = {
  en: "If the switchover only takes longer here than its deadline",
  ja: "スイッチオーバの所要時間がタイムアウト値より長い場合",
} as const satisfies Bilingual;

/** A switchover failed or did not come to its end, and it is not clear where the volume is. */
export const switchoverStuckGuide: Guide = {
  title: { en: "A switchover that got stuck", ja: "スイッチオーバが完了しない場合" },
  about: {
    en: "A restore failed with 12500, or its switchover was given up at the deadline (VK207) and DataKeeper may still complete it. Do not order another one before both sides have been looked at. Type the commands on the node that is to take the volume.",
    ja: "起動処理が 12500 で失敗したか、スイッチオーバがタイムアウトし (VK207)、DataKeeper がこの後に完了させる可能性があります。両ノードの状態を確認するまで、再度スイッチオーバを要求しないでください。コマンドは、ボリュームを引き継ぐノードで実行してください。",
  },
  messages: ["12500", "VK207", "12501", "12098", "VK142", "VK180"],
  steps: [
    {
      what: {
        en: "On each node: volkit status {tag}, and volkit plan restore -t {tag}, which tells of an action under way.",
        ja: "各ノードで volkit status {tag} と volkit plan restore -t {tag} を実行します。実行中の処理は plan に表示されます。",
      },
      command: "volkit plan restore -t {tag}",
      expect: {
        en: "No line that begins with At work on {volume}. Where it is there, wait for the end of that action. It tells of volkit's own runs on that node alone; whether DataKeeper is still switching over, only the mirror tells.",
        ja: "「ボリューム {volume} に対して実行中の処理があります」と表示されません。表示された場合は終了を待ってください。表示されるのはそのノードでの volkit の処理だけです。DataKeeper のスイッチオーバが続いているかどうかは、ミラーの状態で確認します。",
      },
      sure: "kit",
    },
    guideSteps.roleHere,
    {
      ...guideSteps.roleThere,
      expect: {
        en: "Source on one side and target on the other. Source on both: follow the guide to a split brain. Paused (4): follow the guide to a paused mirror, on the source. Broken (3): restore the network between the nodes first. In resync (2): wait until it is done. No answer from the source: DataKeeper switches over a mirroring mirror only; whether it can take the volume without the source, its manual has to say.",
        ja: "一方がソース、もう一方がターゲットと表示されます。両方ソースの場合は「スプリットブレインの解消」、一時停止 (4) の場合はソース側で「一時停止したミラーの再開」の手順に従ってください。切断 (3) の場合は先にノード間の通信を復旧し、再同期中 (2) の場合は完了を待ちます。ソースが応答しない場合、スイッチオーバはミラーリング中にのみ可能なため、ソースなしで引き継げるかは製品マニュアルを確認してください。",
      },
    },
    {
      when: completed,
      what: {
        en: "Bring the resource in service on this node in LifeKeeper again: a restore on the source only unlocks the volume and checks it.",
        ja: "LifeKeeper で、自ノードのリソースを再度起動します。ソースでの起動処理は、ボリュームのロック解除と確認だけを行います。",
      },
      command: "volkit plan restore -t {tag}",
      expect: {
        en: "The plan unlocks and switches nothing over.",
        ja: "ロック解除を行い、スイッチオーバを行わない流れが表示されます。",
      },
      sure: "kit",
    },
    {
      when: ready,
      what: {
        en: "Find out on {peer} why its remove failed, if it did: 12039 shadow-copy storage, 12097 shadow copies, 12098 open files.",
        ja: "{peer} の停止処理が失敗している場合は、その原因を確認します (12039 VSS の記憶域、12097 シャドウコピー、12098 使用中のファイル)。",
      },
      command: "dir %LKROOT%\\Out\\volkit",
      expect: {
        en: "Typed on {peer}: the newest record of a remove holds its messages. volkit explain tells what to do about each.",
        ja: "{peer} で実行します。最新の停止処理の記録にメッセージがあります。対処は volkit explain で確認できます。",
      },
      sure: "kit",
    },
    {
      when: ready,
      what: {
        en: "When the cause is gone, order the switchover again in LifeKeeper.",
        ja: "原因を取り除いた後、LifeKeeper でスイッチオーバを再度実行します。",
      },
      command: "volkit plan restore -t {tag}",
      expect: {
        en: "The plan switches over and goes on to the end.",
        ja: "スイッチオーバを行い、最後まで進む流れが表示されます。",
      },
      sure: "kit",
    },
    {
      when: ready,
      what: {
        en: "Or go back: bring the resource in service on {peer}, which is still source. Its restore takes the lock off that its remove had set.",
        ja: "または元に戻します。ソースのままの {peer} でリソースを起動すると、停止処理で設定したロックが解除されます。",
      },
      expect: {
        en: "The resource is ISP on {peer}. If it fails with 12501, unlock it there by hand with EMCmd . UNLOCKVOLUME {volume}.",
        ja: "{peer} のリソースが ISP になります。12501 で失敗した場合は、{peer} で EMCmd . UNLOCKVOLUME {volume} を手動で実行してください。",
      },
      sure: "kit",
    },
    {
      when: slow,
      what: {
        en: "Raise timeouts.SWITCHOVERVOLUME in the configuration of both nodes.",
        ja: "両ノードの設定で timeouts.SWITCHOVERVOLUME の値を大きくします。",
      },
      command: "volkit config check",
      expect: {
        en: "The configuration is valid. See that LifeKeeper's own limits, where it has any, are no shorter.",
        ja: "設定が正しいと表示されます。LifeKeeper 側に制限時間がある場合は、それより短くならないことも確認してください。",
      },
      sure: "kit",
    },
  ],
};
