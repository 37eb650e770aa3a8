/** What `volkit split-brain` says. In a text, `{name}` stands for a value. */
export const splitBrainTexts = {
  splitBrain: {
    en: "show both sides of a split brain, and clear its flags when it is over",
    ja: "スプリットブレインの両ノードの状態を並べて表示し、解消後にフラグを削除します",
  },
  tag: { en: "the resource's tag", ja: "リソースタグ" },
  show: {
    en: "show what every node says, side by side",
    ja: "各ノードの状態を並べて表示します",
  },
  asking: { en: "asking the nodes ...", ja: "各ノードに問い合わせています ..." },
  showJson: { en: "print it as one JSON object instead", ja: "結果を 1 つの JSON で表示します" },
  showStatus: {
    en: "Only reads.\n\nExit status: 0 no split brain and no flag; 1 split brain, a flag is up, or something is not known; 2 bad arguments.",
    ja: "参照のみを行います。\n\n終了コード: 0 スプリットブレインもフラグもなし、1 スプリットブレイン、フラグあり、または不明な点あり、2 引数の誤り",
  },
  clear: {
    en: "take the flags of a split brain away on every node, once it is over",
    ja: "スプリットブレインの解消を確認し、全ノードのフラグを削除します",
  },
  force: {
    en: "take them away whatever the nodes say; needs --reason",
    ja: "ノードの状態によらず削除します (--reason が必要)",
  },
  reason: {
    en: "why, for the record",
    ja: "強制する理由 (実行記録に残ります)",
  },
  noReason: { en: "--force needs --reason <text>", ja: '--force には --reason "理由" が必要です' },
  noForce: { en: "--reason goes with --force", ja: "--reason は --force と併せて指定します" },
  clearStatus: {
    en: "The flags go when all nodes answer, one is source, all others are targets, and the mirror mirrors or resynchronises. The mirror and the data are not touched: volkit explain split-brain tells how to resolve one. The run is recorded.\n\nExit status: 0 every node says that the flag is gone; 1 not; 2 bad arguments, or no volume for the tag.",
    ja: "全ノードが応答し、ソースが 1 つ、他がすべてターゲットで、ミラーが動作中 (ミラーリング中または再同期中) の場合に削除します。ミラーやデータは変更しません。解消の手順は volkit explain split-brain で確認できます。実行結果は記録されます。\n\n終了コード: 0 全ノードでフラグがないことを確認、1 未確認、2 引数の誤り、またはタグに対応するボリュームが不明",
  },
  lasts: {
    en: "SPLIT BRAIN: {nodes} all say that they are source of volume {volume}.",
    ja: "スプリットブレイン: {nodes} がいずれもボリューム {volume} のソースになっています。",
  },
  unknown: {
    en: "UNKNOWN: {nodes} did not say clearly source or target of volume {volume}.",
    ja: "不明: {nodes} からボリューム {volume} のソースまたはターゲットという明確な応答がありません。",
  },
  over: {
    en: "No split brain: {source} alone is source of volume {volume}, all others are targets.",
    ja: "スプリットブレインなし: ボリューム {volume} のソースは {source} のみで、他はすべてターゲットです。",
  },
  notRunning: {
    en: "Its mirror does not run: {states}.",
    ja: "ただしミラーが動作していません: {states}。",
  },
  flag: { en: "The flag {flag} is {state}.", ja: "フラグ {flag} {state}。" },
  flagStates: {
    raised: { en: "up", ja: "が生成されています" },
    "not raised": { en: "not up on any node", ja: "はどのノードにもありません" },
    unknown: { en: "UNKNOWN: not every node told", ja: "の有無は不明です (応答のないノードあり)" },
  },
  never: {
    en: "The checks recorded on this node have found none.",
    ja: "自ノードの監視の記録では検出していません。",
  },
  noCheck: {
    en: "No check that could have found one is recorded on this node: since when is not known.",
    ja: "自ノードに判断できる監視の記録がないため、検出時期は不明です。",
  },
  seenUnknown: {
    en: "Since when is not known: the records of this node cannot be read ({why}).",
    ja: "検出時期は不明です。自ノードの実行記録を読み取れません ({why})。",
  },
  answers: { en: "What EMCMD says of each node:", ja: "各ノードの EMCMD の応答:" },
  noAnswer: { en: "no answer", ja: "応答なし" },
  seen: {
    en: "This node's checks have found it since {first}, last at {last}; {before}.",
    ja: "自ノードの監視では {first} から検出しています (最後の検出 {last}、{before})。",
  },
  seenLast: {
    en: "This node's checks last found one at {last}.",
    ja: "自ノードの監視での最後の検出は {last} です。",
  },
  before: { en: "the last one without it was at {before}", ja: "検出しなかった最後の監視 {before}" },
  noneBefore: { en: "no check before that is recorded", ja: "それ以前の監視の記録なし" },
  choose: {
    en: "volkit does not know whose data is newer or needed, and never chooses: look at the files and the applications on both sides first. Then: volkit explain split-brain",
    ja: "どちらのデータを残すべきかを volkit が判断することはありません。先に両ノードのファイルとアプリケーションの状態を確認してください。手順: volkit explain split-brain",
  },
  askThere: {
    en: "A node that does not answer may still be source. Restore the link, or run volkit split-brain show {tag} on that node.",
    ja: "応答しないノードがソースのままの可能性があります。通信を復旧するか、そのノードで volkit split-brain show {tag} を実行してください。",
  },
  clearNow: {
    en: "The flags are left from a split brain that is over: volkit split-brain clear {tag}",
    ja: "解消済みのスプリットブレインのフラグが残っています: volkit split-brain clear {tag}",
  },
} as const;
