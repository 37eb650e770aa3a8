import type { Check } from "../explanation.js";

/** What LifeKeeper tells of resources, nodes, flags and its own locks. */
export const lifeKeeperChecks = {
  instanceHere: {
    command: "ins_list -t {tag}",
    shows: {
      en: "The resource on this node: the fourth field is the tag, the fifth the ID (the volume), the seventh the state. The fields are split by an unprintable byte.",
      ja: "自ノードのリソースがわかります。4 番目がタグ、5 番目が ID (ボリューム)、7 番目がステータスです (区切りは表示されない文字です)。",
    },
  },
  instanceOnPeer: {
    command: "ins_list -d {peer} -t {tag}",
    shows: {
      en: "The resource on the peer, its state in the seventh field. Exit status 9: the peer could not be reached.",
      ja: "対向側ノードのリソースがわかります。7 番目がステータスです。終了コード 9 は、対向側ノードに接続できないことを示します。",
    },
  },
  tagsHere: {
    command: "ins_list -a filesys -r volume",
    shows: {
      en: "Every volume resource of this node, with its tag and its volume.",
      ja: "自ノードのすべてのボリュームリソースと、そのタグ、ボリュームがわかります。",
    },
  },
  tagsOnPeer: {
    command: "ins_list -d {peer} -a filesys -r volume",
    shows: {
      en: "Every volume resource of the peer: what the resource is called there.",
      ja: "対向側ノードのすべてのボリュームリソースがわかり、対向側でのタグ名を確認できます。",
    },
  },
  equivalencies: {
    command: "eqv_list -t {tag}",
    shows: {
      en: "To which nodes the resource is extended, and its tag there.",
      ja: "リソースの拡張先のノードと、そのノードでのタグ名がわかります。",
    },
  },
  peerAlive: {
    command: "sys_getst -s {peer}",
    shows: {
      en: "Whether LifeKeeper here holds the peer for ALIVE or DEAD.",
      ja: "自ノードの LifeKeeper から見た対向側ノードの状態 (ALIVE または DEAD) がわかります。",
    },
  },
  lifeKeeperService: {
    command: "sc query LifeKeeper",
    shows: {
      en: "The state of the LifeKeeper service: 3 STOP_PENDING is stopping, 4 RUNNING is running; error 1060 means that there is no such service.",
      ja: "LifeKeeper サービスの状態がわかります。3 STOP_PENDING は停止処理中、4 RUNNING は実行中、エラー 1060 は該当サービスがないことを示します。",
    },
  },
  externalInterfaces: {
    command: "services.msc",
    shows: {
      en: 'Whether the service "LifeKeeper External Interfaces", which sends the traps, is running.',
      ja: "SNMP トラップを送信する「LifeKeeper External Interfaces」サービスが実行中かどうかがわかります。",
    },
  },
  lifeKeeperLocks: {
    command: "volume -d",
    shows: {
      en: "The volumes that LifeKeeper itself holds locked on this node.",
      ja: "自ノードで LifeKeeper がロックしているボリュームがわかります。",
    },
  },
  flagHere: {
    command: "flg_test -f SplitBrain_{volume}",
    shows: {
      en: "Whether this node carries the split-brain flag: exit status 0 yes, 7 no.",
      ja: "自ノードにスプリットブレインのフラグがあるかどうかがわかります (終了コード 0: あり、7: なし)。",
    },
  },
  flagOnPeer: {
    command: "flg_test -d {peer} -f SplitBrain_{volume}",
    shows: {
      en: "Whether the peer carries the split-brain flag: exit status 0 yes, 7 no, 9 the peer could not be reached.",
      ja: "対向側ノードにスプリットブレインのフラグがあるかどうかがわかります (終了コード 0: あり、7: なし、9: 対向側ノードに接続できない)。",
    },
  },
} as const satisfies Record<string, Check>;
