import type { Bilingual } from "@volkit/kit-orchestrator";

/** What `volkit explain` says. In a text, `{name}` stands for a value. */
export const explainTexts = {
  explain: {
    en: "explain a message, a step, an action, or how to get out of a situation",
    ja: "メッセージ、処理手順、アクション、状況ごとの対処手順を説明します",
  },
  subject: {
    en: "a number (12097, VK505), a step (monitor.3), an action (remove), a guide (split-brain), or a whole line of the log between quotes",
    ja: "番号 (12097、VK505)、手順 (monitor.3)、アクション (remove)、対処手順 (split-brain)、または引用符で囲んだログの 1 行",
  },
  all: {
    en: "print everything as one Markdown document, a runbook to keep on paper",
    ja: "すべてを 1 つの Markdown 文書 (印刷用の手順書) として表示します",
  },
  json: { en: "print it as one JSON object on stdout", ja: "1 つの JSON で標準出力に表示します" },
  status: {
    en: "What the kit does, and what it had done up to a message, is found out by running its own procedures on made-up answers; nothing is started and no node is asked.\n\nExit status: 0 explained, 2 there is nothing of a name that was given; the others are explained all the same.",
    ja: "volkit の処理内容と、メッセージ出力までに行った処理は、実際の処理手順を仮の応答でたどって求めます。コマンドの起動やノードへの問い合わせは行いません。\n\n終了コード: 0 説明を表示、2 該当しない名前あり (該当するものは表示)。",
  },
  unknown: {
    en: "it knows nothing by the name of {word}",
    ja: "「{word}」に該当する説明はありません",
  },
  unknownNear: {
    en: "it knows nothing by the name of {word}; near to it: {names}",
    ja: "「{word}」に該当する説明はありません (近い名前: {names})",
  },
  inQuotes: { en: "; put a log line in quotes", ja: "。ログの行は引用符で囲んでください" },

  runbook: { en: "volkit runbook", ja: "volkit 手順書" },
  contents: { en: "Contents", ja: "目次" },
  canExplain: { en: "volkit explain NAME tells of", ja: "volkit explain 名前 で説明できるもの" },
  guides: { en: "Guides", ja: "対処手順" },
  actions: { en: "Actions", ja: "アクション" },
  steps: { en: "Steps", ja: "処理手順" },
  messages: { en: "Messages", ja: "メッセージ" },
  example: {
    en: "Commands are written for volume {volume} with the tag {tag} on {node}, whose peer is {peer}: put your own in their place.",
    ja: "コマンドは、ノード {node} (対向側ノード {peer}) のボリューム {volume} (タグ {tag}) の例です。実際の環境に合わせて読み替えてください。",
  },
  recognised: {
    en: "Taken from the line: {known}. Examples, to be replaced by your own: {examples}.",
    ja: "ログの行から読み取った値: {known}。それ以外は例のため読み替えてください: {examples}。",
  },

  volume: { en: "volume {value}", ja: "ボリューム {value}" },
  tag: { en: "tag {value}", ja: "タグ {value}" },
  node: { en: "this node {value}", ja: "自ノード {value}" },
  peer: { en: "peer {value}", ja: "対向側ノード {value}" },

  text: { en: "Text", ja: "本文" },
  meaning: { en: "What it means", ja: "意味" },
  upTo: { en: "What the kit had done up to then", ja: "出力までに volkit が行った処理" },
  saidBy: { en: "In {step} ({actions})", ja: "{step} ({actions})" },
  nothingDone: { en: "No command had been run.", ja: "コマンドは実行していません。" },
  anyStep: {
    en: "Any command of any step can end so. What had been done is told by the step: {steps}.",
    ja: "どの手順のコマンドでも発生します。それまでの処理は次の各手順の説明を参照してください: {steps}",
  },
  around: {
    en: "It is said before or around the steps of an action, not by one of them. It names itself what was done.",
    ja: "処理手順そのものではなく、その前後で出力されます。行った処理は本文に示されています。",
  },
  exitStatus: { en: "What it does to the exit status", ja: "終了コードへの影響" },
  endsFailed: {
    en: "{step}: the action ends here as a failure, exit status 1.",
    ja: "{step}: ここで失敗として終了します (終了コード 1)。",
  },
  endsSucceeded: {
    en: "{step}: the action ends here as a success, exit status 0.",
    ja: "{step}: ここで成功として終了します (終了コード 0)。",
  },
  settles: {
    en: "{step}: the action fails, exit status 1; another message says so right after.",
    ja: "{step}: 失敗となります (終了コード 1)。続けて別のメッセージが出力されます。",
  },
  open: {
    en: "{step}: none by itself. The action goes on, and what comes after decides.",
    ja: "{step}: これだけでは影響しません。処理を続け、後の結果で決まります。",
  },
  openAnywhere: {
    en: "None by itself: the command counts as failed, and its step decides what that means.",
    ja: "これだけでは影響しません。コマンドの失敗として扱い、その影響は手順ごとに決まります。",
  },
  causes: { en: "Likely causes", ja: "考えられる原因" },
  checks: { en: "What to check", ja: "確認方法" },
  remedy: { en: "What to do", ja: "対処" },
  related: { en: "Related", ja: "関連" },

  does: { en: "What it does", ja: "処理内容" },
  commands: { en: "The commands", ja: "実行するコマンド" },
  noCommands: {
    en: "None: it decides by what was asked before.",
    ja: "なし (それまでの応答により判断します)。",
  },
  says: { en: "What it can say", ja: "出力するメッセージ" },
  saysNothing: { en: "Nothing of its own.", ja: "固有のメッセージはありません。" },
  saysOfTools: {
    en: "And how a command ended, as any step can say: {ids}.",
    ja: "このほか、コマンドの終了の仕方により、どの手順でも出力されるメッセージ: {ids}",
  },
  neighbours: { en: "Before and after", ja: "前後の手順" },
  before: { en: "before: {names}", ja: "前: {names}" },
  after: { en: "after: {names}", ja: "後: {names}" },
  none: { en: "none", ja: "なし" },
  ends: { en: "How an action can end in it", ja: "ここで終了する場合" },
  neverEnds: { en: "No action ends in it.", ja: "この手順で終了することはありません。" },
  failedWith: { en: "failure (1), with {id}", ja: "失敗 (1)、{id} を出力" },
  succeededWith: { en: "success (0), with {id}", ja: "成功 (0)、{id} を出力" },
  failedQuietly: { en: "failure (1)", ja: "失敗 (1)" },
  succeededQuietly: { en: "success (0), without a word", ja: "成功 (0)、メッセージなし" },
  partOf: { en: "Part of: {actions}.", ja: "含まれるアクション: {actions}" },
  beforeProcedures: {
    en: "Not a step of a procedure: it comes before one.",
    ja: "処理手順の前に行います。",
  },
  actionEnds: { en: "How it can end", ja: "終了の仕方" },

  reads: { en: "reads", ja: "参照" },
  changes: { en: "changes", ja: "変更" },
  sometimes: { en: "sometimes", ja: "場合による" },
  always: { en: "", ja: "" },

  situation: { en: "The situation", ja: "状況" },
  todo: { en: "Step by step", ja: "手順" },
  expect: { en: "To see: {text}", ja: "確認: {text}" },
  sure: { en: "Rests on: {text}", ja: "根拠: {text}" },
  only: { en: "{text}:", ja: "{text}:" },
  leading: { en: "Messages that lead here", ja: "対象となるメッセージ" },
} as const satisfies Record<string, Bilingual>;
