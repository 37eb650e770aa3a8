import type { Bilingual } from "@volkit/message-table";
import type { Guide } from "./guide.js";
import { guideSteps } from "./steps.js";

const hereStays = {
  en: "If the data of this node survives",
  ja: "自ノードのデータを残す場合",
} as const satisfies Bilingual;
const peerStays = {
  en: "If the data of {peer} survives",
  ja: "{peer} のデータを残す場合",
} as const satisfies Bilingual;

/** Both nodes are source: whose data survives is a person's to decide, and what the other wrote is lost then. */
export const splitBrainGuide: Guide = {
  title: { en: "Resolve a split brain", ja: "スプリットブレインの解消" },
  about: {
    en: "Both nodes are source and each may have written data that the other lacks. The resync at the end overwrites one side with the other; volkit never chooses which. Until that is decided, continue no mirror, switch nothing over, and do not take the volume resource out of service: a remove deletes the volume's shadow copies.",
    ja: "両ノードがソースとなり、それぞれに相手側にはないデータが書き込まれている可能性があります。最後の再同期で一方のデータが上書きされますが、どちらを残すかを volkit が決めることはありません。決まるまでは、ミラーの再開、スイッチオーバ、ボリュームリソースの停止を行わないでください (停止処理では VSS が削除されます)。",
  },
  messages: ["VK321", "VK310", "VK313", "VK322", "VK323", "VK331"],
  steps: [
    {
      what: {
        en: "Stop everything that writes to the volume, on both nodes: applications, shares, scheduled jobs. Leave the volume resource itself in service.",
        ja: "両ノードで、ボリュームに書き込むもの (アプリケーション、共有、スケジュールジョブ) をすべて停止します。ボリュームリソース自体は停止しません。",
      },
      expect: {
        en: "The two copies drift apart no further.",
        ja: "両ノードのデータの差異がこれ以上広がらなくなります。",
      },
      sure: "practice",
    },
    {
      what: {
        en: "Keep the shadow copies: a check deletes the other node's at every run, also in a split brain. If they may be wanted, set splitBrain.keepPeerShadows and splitBrain.keepPeerState to true in the configuration of both nodes.",
        ja: "VSS を保持します。監視は、スプリットブレイン中も実行のたびに対向側の VSS を削除します。必要になる可能性がある場合は、両ノードの設定で splitBrain.keepPeerShadows と splitBrain.keepPeerState を true にしてください。",
      },
      command: "volkit config show --effective",
      expect: {
        en: "Both settings are shown as true, on both nodes.",
        ja: "両ノードで、2 つの設定値がいずれも true と表示されます。",
      },
      sure: "kit",
    },
    {
      what: { en: "Look at both sides.", ja: "両ノードの状態を並べて確認します。" },
      command: "volkit split-brain show {tag}",
      expect: {
        en: "Both nodes say source. If one does not answer, it is unknown whether there is a split brain: restore the network first, and look again.",
        ja: "両ノードともソースと表示されます。一方が応答しない場合、スプリットブレインかどうかは不明です。先に通信を復旧し、再度確認してください。",
      },
      sure: "kit",
    },
    guideSteps.roleHere,
    guideSteps.roleThere,
    {
      what: {
        en: "Decide whose data survives, with whoever answers for the data: on which node did users work since the nodes lost each other? Compare the newest files and the application's last entries on both.",
        ja: "データの責任者とともに、どちらのデータを残すか決定します。通信が途絶えた後に利用者が使用していたのはどちらのノードか、最新のファイルとアプリケーションの最終データを両ノードで比較してください。",
      },
      expect: {
        en: "One node is named, and the decision is written down.",
        ja: "データを残すノードが決まり、記録されています。",
      },
      sure: "practice",
    },
    {
      what: {
        en: "Save what the other node alone has, to a place off this volume.",
        ja: "もう一方のノードにしかないデータを、このボリューム以外の場所に退避します。",
      },
      expect: {
        en: "The copy can be read. What is not saved is lost with the resync.",
        ja: "退避したデータを読み出せます。退避していないデータは再同期で失われます。",
      },
      sure: "practice",
    },
    {
      when: hereStays,
      what: {
        en: "Let {peer} give way. From here on its own data is given up.",
        ja: "{peer} をターゲットにします。これ以降、{peer} のデータは破棄されます。",
      },
      command: "EMCmd {peer} PREPARETOBECOMETARGET {volume}",
      expect: {
        en: "Exit status 0. Anything else: stop here, and read the manual of your release.",
        ja: "終了コードが 0 になります。それ以外の場合は作業を中断し、使用バージョンのマニュアルを確認してください。",
      },
      sure: "recalled",
    },
    {
      when: hereStays,
      what: { en: "Continue the mirror from this node.", ja: "自ノードからミラーを再開します。" },
      command: "EMCmd . CONTINUEMIRROR {volume}",
      expect: {
        en: "Exit status 0; a resync from this node to {peer} begins.",
        ja: "終了コードが 0 となり、自ノードから {peer} への再同期が始まります。",
      },
      sure: "recalled",
    },
    {
      when: peerStays,
      what: {
        en: "Let this node give way. From here on its own data is given up.",
        ja: "自ノードをターゲットにします。これ以降、自ノードのデータは破棄されます。",
      },
      command: "EMCmd . PREPARETOBECOMETARGET {volume}",
      expect: {
        en: "Exit status 0. Anything else: stop here, and read the manual of your release.",
        ja: "終了コードが 0 になります。それ以外の場合は作業を中断し、使用バージョンのマニュアルを確認してください。",
      },
      sure: "recalled",
    },
    {
      when: peerStays,
      what: { en: "Continue the mirror from {peer}.", ja: "{peer} からミラーを再開します。" },
      command: "EMCmd {peer} CONTINUEMIRROR {volume}",
      expect: {
        en: "Exit status 0; a resync from {peer} to this node begins.",
        ja: "終了コードが 0 となり、{peer} から自ノードへの再同期が始まります。",
      },
      sure: "recalled",
    },
    guideSteps.watchResync,
    {
      what: {
        en: "Look at the resource's states in LifeKeeper.",
        ja: "LifeKeeper のリソースのステータスを確認します。",
      },
      command: "ins_list -d {peer} -t {tag}",
      expect: {
        en: "On the node that stayed ISP, on the other OSU. Ask this node in the same way without -d. The next check on the node that stayed sets the other to OSU by itself (VK309), unless keepPeerState is set and the peer still says source.",
        ja: "データを残したノードが ISP、もう一方が OSU になります。自ノードは -d なしで確認してください。もう一方は、データを残したノードの次回の監視で自動的に OSU へ変更されます (VK309。keepPeerState を設定し、対向側がまだソースの場合を除く)。",
      },
      sure: "manual",
    },
    {
      when: hereStays,
      what: {
        en: "If {peer} still shows ISP or ISU, set it right. This changes the state alone and stops nothing.",
        ja: "{peer} が ISP または ISU のままの場合は修正します。ステータスだけが変更され、アプリケーションは停止しません。",
      },
      command: "ins_setst -d {peer} -t {tag} -S OSU",
      expect: { en: "Exit status 0.", ja: "終了コードが 0 になります。" },
      sure: "manual",
    },
    {
      when: peerStays,
      what: {
        en: "If this node still shows ISP or ISU, set it right; then bring the resource in service on {peer} in LifeKeeper, if it is not.",
        ja: "自ノードが ISP または ISU のままの場合は修正します。その後、{peer} でリソースが稼働していなければ、LifeKeeper で起動してください。",
      },
      command: "ins_setst -t {tag} -S OSU",
      expect: { en: "Exit status 0.", ja: "終了コードが 0 になります。" },
      sure: "manual",
    },
    {
      what: {
        en: "Take the flags off both nodes. Where managers are told of changes alone, do this on every node that has told of the split brain: each ends what it has told itself.",
        ja: "両ノードのフラグを削除します。変化時のみ通知する設定 (on-change) では、スプリットブレインを通知したすべてのノードで実行してください。解消の通知は、発生を通知したノードごとに行われます。",
      },
      command: "volkit split-brain clear {tag}",
      expect: {
        en: "The flags are gone. It refuses, and says why, while the split brain is not over.",
        ja: "フラグが削除されます。スプリットブレインが解消していない場合は、理由を表示して拒否します。",
      },
      sure: "kit",
    },
    {
      what: {
        en: "Ask what the next check would say, set the two settings back, and start the applications on the node that stayed.",
        ja: "次回の監視の結果を確認し、2 つの設定を元に戻して、データを残したノードでアプリケーションを起動します。",
      },
      command: "volkit rehearse deepCheck -t {tag}",
      expect: {
        en: "No VK321 and no VK310.",
        ja: "VK321 と VK310 が出力されません。",
      },
      sure: "kit",
    },
  ],
};
