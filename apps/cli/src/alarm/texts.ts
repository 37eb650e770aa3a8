/** What `volkit alarm` says besides what became of a test. In a text, `{name}` stands for a value. */
export const alarmTexts = {
  alarm: {
    en: "prove that alarms arrive, and print the MIB of what managers are told",
    ja: "スプリットブレインの通知が届くことを確認し、通知の MIB を出力します",
  },
  test: {
    en: "send a marked test by every way that a split brain is told by",
    ja: "スプリットブレインと同じすべての経路で、テストと明記した通知を送信します",
  },
  manager: {
    en: "only this one, in use or not: a manager's name, or eism; can be given again",
    ja: "指定した経路のみテストします (マネージャ名または eism、使用していないものも可、複数指定可)",
  },
  testJson: { en: "print the results as one JSON object instead", ja: "結果を 1 つの JSON で表示します" },
  testStatus: {
    en: "EISMEventNotice knows one trap alone, so its test has the numbers of a split brain (6 160) and may be shown as one: its text begins with TEST. It is handed over, and nobody says whether it arrived; a version 1 trap is sent, and a manager that speaks version 2c or 3 acknowledges.\n\nExit status: 0 every test was acknowledged, sent or handed over; 1 one was not, or nobody is told at all; 2 bad arguments, or no usable configuration. Nothing but the tests is sent, and nothing is written.",
    ja: "EISMEventNotice で送信できるトラップは 1 種類のため、テストもスプリットブレインと同じ番号 (6 160) となり、マネージャにスプリットブレインとして表示されることがあります (本文は TEST で始まります)。EISMEventNotice には渡すだけで、届いたかどうかは分かりません。バージョン 1 は送信のみ、2c と 3 はマネージャの応答を確認します。\n\n終了コード: 0 すべて応答確認、送信済みまたは受け渡し、1 届かないものがある、または通知先がない、2 引数の誤り、または使用できる設定がない。テスト通知の送信以外は行わず、何も書き込みません。",
  },
  mib: {
    en: "print the MIB module VOLKIT-MIB, for managers to load",
    ja: "マネージャに読み込ませる MIB モジュール VOLKIT-MIB を出力します",
  },
  base: {
    en: "the object identifier that it is for (default: the configuration's snmp.base)",
    ja: "対象のオブジェクト識別子 (既定は設定の snmp.base)",
  },
  waiting: { en: "waiting for {names} ...", ja: "応答待ち: {names} ..." },
  toDo: { en: "What to do:", ja: "対処:" },
  notInUse: { en: "not in use", ja: "未使用" },
  leftOut: {
    en: 'Not in use, and not tested: {names} (snmp.notifier is "{notifier}"). To test one all the same: --manager NAME.',
    ja: '使用していないためテストしていない経路: {names} (snmp.notifier は "{notifier}")。テストする場合は --manager 名前 を指定してください。',
  },
  observed: {
    en: "volkit only observes {tags}: a split brain there is told by the vendor's scripts, and not by these ways.",
    ja: "{tags} は観察のみの設定のため、スプリットブレインの通知は volkit ではなく既存スクリプトが行います。",
  },
  through: {
    en: "Came through as far as can be known: {through} of {all}.",
    ja: "届いたと判断できたもの: {all} 件中 {through} 件 (確認できる範囲)",
  },
} as const;
