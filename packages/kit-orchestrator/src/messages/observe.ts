import type { MessageEntry } from "./entry.js";

/** What is said of resources that volkit only observes: VK160 to VK165. */
export const observeMessages = {
  VK160: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{tag} is only observed (its mode in the configuration): {action} is the vendor's to carry out. Nothing was done.",
      ja: "{tag} は設定で観察のみ (mode: observe) となっており、{action} は既存スクリプトが行います。何も行っていません。",
    },
    meaning: {
      en: "volkit rehearses beside the vendor's scripts and acts on no volume of that mode, whoever calls it.",
      ja: "観察モードのリソースでは、volkit は既存スクリプトと並行して判断を記録するだけで、ボリュームには何も行いません。",
    },
    remedy: {
      en: 'To see what volkit would do: volkit rehearse {action} -t TAG. To let it act: set the mode to "act".',
      ja: 'volkit の判断を見るには volkit rehearse {action} -t TAG を実行してください。volkit に処理させるには mode を "act" にします。',
    },
  },
  VK161: {
    severity: "ERROR",
    steps: ["start"],
    text: {
      en: "{tag} is only observed, and there is no vendor's script for {action} to carry it out. Nothing was done.",
      ja: "{tag} は観察のみの設定ですが、{action} を行う既存スクリプトがありません。何も行っていません。",
    },
    meaning: {
      en: "With the mode observe the vendor's script acts, and its exit status counts. For this action there is none.",
      ja: "観察モードでは既存スクリプトが処理を行い、その終了コードが有効です。この処理のスクリプトがありません。",
    },
    remedy: {
      en: 'Put the vendor\'s script back and run volkit install again, or set the mode to "act".',
      ja: '元のスクリプトを復元して volkit install を再度実行するか、mode を "act" にしてください。',
    },
  },
  VK162: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: 'The rehearsal of {action} was ended after {seconds} s, at {step}, during "{command}": what it would have come to is not known.',
      ja: "{action} のリハーサルを {seconds} 秒で打ち切りました ({step} の「{command}」の実行中)。判断は不明です。",
    },
    meaning: {
      en: "A rehearsal has a deadline of its own, so that it never holds up anything. The vendor's script is not affected.",
      ja: "リハーサルには専用の制限時間があり、他の処理を待たせません。既存スクリプトに影響はありません。",
    },
    remedy: {
      en: "Look at the tool that did not answer. How long a rehearsal may take is observe.deadline in the configuration.",
      ja: "応答しなかったツールを確認してください。制限時間は設定の observe.deadline で変更できます。",
    },
  },
  VK163: {
    severity: "WARN",
    steps: ["start"],
    text: {
      en: "The rehearsal of {action} for {tag} could not be started: {why}. The vendor's script is not affected.",
      ja: "{tag} の {action} のリハーサルを開始できません: {why}。既存スクリプトに影響はありません。",
    },
    meaning: {
      en: "volkit starts itself in a process of its own for a rehearsal, and the system refused that.",
      ja: "リハーサルは volkit を別プロセスで起動して行いますが、OS に拒否されました。",
    },
    remedy: {
      en: "Look at the memory and the processes of the node, and at what a security product has blocked.",
      ja: "ノードのメモリとプロセス数、セキュリティ製品によるブロックの有無を確認してください。",
    },
  },
} as const satisfies Record<string, MessageEntry>;
