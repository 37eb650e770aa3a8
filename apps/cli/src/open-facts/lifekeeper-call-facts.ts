import type { Evidence } from "./evidence.js";
import { callsOf, endedCalls, type KnownRun } from "./known-run.js";
import { both, open, settledBy, type OpenFact } from "./open-fact.js";

const isFromScript = ({ arguments: words }: KnownRun): boolean =>
  words.some((word) => word.startsWith("--called-by="));
const wordsOf = ({ arguments: words }: KnownRun): string[] =>
  words.filter((word) => !/^--(?:called-by|vendor)=/.test(word));
const callsByLifeKeeper = ({ runs }: Evidence): KnownRun[] => runs.filter(isFromScript);
const isCheck = ({ action }: KnownRun): boolean => /^(?:quick|deep)/i.test(action);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const noCall = both(
  "No record of a call by LifeKeeper's own script. Install volkit, let LifeKeeper check the resource, and make a bundle.",
  "LifeKeeper のスクリプトから呼び出された記録がありません。volkit をインストールし、監視が実行された後にバンドルを作成してください。",
);

/** How LifeKeeper calls the kit: the kit's own records have seen it. */
export const lifeKeeperCallFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.action-arguments",
    question: both(
      "Does LifeKeeper call an action script with -t TAG -i ID?",
      "LifeKeeper は -t TAG -i ID を付けてアクションスクリプトを呼び出すか。",
    ),
    assumed: both(
      "Yes (known of the Linux sibling). Without -t the action is refused.",
      "そのとおり (Linux 版の情報)。-t がない場合は処理を拒否する。",
    ),
    setting: null,
    by: "records",
    settle: (evidence) =>
      settledBy(
        callsByLifeKeeper(evidence),
        (run) => run.tag !== null && wordsOf(run).includes("-t") && wordsOf(run).includes("-i"),
        (run) => `${run.action}: ${JSON.stringify(wordsOf(run))}`,
        noCall,
      ),
  },
  {
    id: "lifekeeper.extra-arguments",
    question: both(
      "Does LifeKeeper append options of its own (-R has been seen)?",
      "LifeKeeper は独自のオプション (-R など) を付加するか。",
    ),
    assumed: both(
      "It may: unknown options are tolerated and noted in the record.",
      "付加することがある。未知のオプションは無視し、記録に残す。",
    ),
    setting: null,
    by: "records",
    settle: (evidence) =>
      settledBy(
        callsByLifeKeeper(evidence),
        () => true,
        (run) => `${run.action}: ${JSON.stringify(wordsOf(run).filter((word) => word.startsWith("-")))}`,
        noCall,
      ),
  },
  {
    id: "lifekeeper.restore-when-up",
    question: both(
      "Does LifeKeeper call restore for a resource that is already in service here?",
      "すでに自ノードでサービス中のリソースに対して、LifeKeeper が restore を呼び出すことがあるか。",
    ),
    assumed: both(
      "It can (known of the Linux sibling): restore on a source unlocks, checks, and succeeds.",
      "ある (Linux 版の情報)。ソースでの restore はロック解除と確認を行い、成功する。",
    ),
    setting: null,
    by: "records",
    settle: (evidence) => {
      const calls = callsByLifeKeeper(evidence).filter(
        ({ action }) => action === "restore" || action === "remove",
      );
      const again = calls.filter((run, at) => {
        const before = calls.slice(0, at).findLast(({ tag }) => tag === run.tag);
        return run.action === "restore" && before?.action === "restore" && before.outcome === "succeeded";
      });
      return settledBy(
        again,
        ({ outcome }) => outcome === "succeeded",
        ({ run, outcome }) => `${run}: ${outcome}`,
        both(
          "No record of a restore after a restore without a remove between them.",
          "remove をはさまずに restore が続いた記録がありません。",
        ),
      );
    },
  },
  {
    id: "lifekeeper.check-interval",
    question: both(
      "How often does LifeKeeper check a resource?",
      "LifeKeeper はリソースをどの間隔で監視するか。",
    ),
    assumed: both(
      "Every 180 s quickly, every 300 s deeply (the vendor's samples): the limits of what is kept go by it.",
      "クイックチェック 180 秒、ディープチェック 300 秒 (製品のサンプル)。記録の保存件数はこれを目安とする。",
    ),
    setting: "records.keep",
    by: "records",
    settle: (evidence) => {
      const gaps = ["quickCheck", "deepCheck"].flatMap((action) => {
        const times = callsByLifeKeeper(evidence)
          .filter((run) => run.action === action)
          .map(({ tag, startedAt }) => ({ tag, at: Date.parse(startedAt) }));
        const between = times
          .flatMap(({ tag, at }, place) => {
            const before = times.slice(0, place).findLast((other) => other.tag === tag);
            return before === undefined ? [] : [(at - before.at) / 1000];
          })
          .toSorted((one, other) => one - other);
        const median = between[Math.floor(between.length / 2)];
        return median === undefined ? [] : [{ action, median }];
      });
      return settledBy(
        gaps,
        ({ median }) => median >= 60,
        ({ action, median }) => `${action}: ${median.toFixed(0)} s`,
        noCall,
      );
    },
  },
  {
    id: "lifekeeper.deadlines",
    question: both(
      "After how long does LifeKeeper end an action that takes its time?",
      "LifeKeeper は、時間のかかる処理を何秒で終了させるか。",
    ),
    assumed: both(
      "Not before the kit's own deadlines (30 s a command, 600 s for SWITCHOVERVOLUME).",
      "volkit 自身のタイムアウト (1 コマンド 30 秒、SWITCHOVERVOLUME 600 秒) より前には終了させない。",
    ),
    setting: "timeouts.default",
    by: "records",
    settle: (evidence) => {
      const ended = callsByLifeKeeper(evidence).filter(({ interrupted }) => interrupted !== null);
      const longest = callsByLifeKeeper(evidence).toSorted(
        (one, other) => other.durationMs - one.durationMs,
      )[0];
      if (ended.length === 0 && longest !== undefined) {
        const text = `${longest.action} ${seconds(longest.durationMs)}`;
        return open(
          `No call by LifeKeeper was ended from outside; the longest that was not: ${text}.`,
          `LifeKeeper から呼び出した処理が外部から終了させられた記録はありません。最長の処理: ${text}。`,
        );
      }
      return settledBy(
        ended,
        () => false,
        ({ action, interrupted, durationMs }) =>
          `${action}: ${interrupted?.signal ?? "killed"}, ${seconds(durationMs)}`,
        noCall,
      );
    },
  },
  {
    id: "lifekeeper.killed-check",
    question: both(
      "Is a check that LifeKeeper ended at its deadline no failure of the resource?",
      "タイムアウトで終了させられた監視は、リソースの障害とみなされないか。",
    ),
    assumed: both(
      "None (known of the Linux sibling); the kit's deadlines keep a check from coming to that.",
      "みなされない (Linux 版の情報)。volkit のタイムアウトにより、そこまで至らないようにしている。",
    ),
    setting: "timeouts.default",
    by: "records",
    settle: (evidence) => {
      const calls = callsByLifeKeeper(evidence);
      const after = calls.flatMap((run, at) => {
        const next = calls.slice(at + 1).find(({ tag }) => tag === run.tag);
        return isCheck(run) && run.interrupted !== null && next !== undefined ? [{ run, next }] : [];
      });
      return settledBy(
        after,
        ({ next }) => isCheck(next),
        ({ run, next }) => `${run.run} -> ${next.run}`,
        both(
          "No check was ended from outside, or nothing came after it.",
          "外部から終了させられた監視の記録がないか、その後の記録がありません。",
        ),
      );
    },
  },
  {
    id: "lifekeeper.background-process",
    question: both(
      "May a process that an action script started go on after the script has ended?",
      "アクションスクリプトの終了後も、そこから起動したプロセスは動作を続けられるか。",
    ),
    assumed: both(
      "Yes: rehearsals beside the vendor's scripts do.",
      "続けられる (観察モードのリハーサルが該当する)。",
    ),
    setting: 'resources["TAG"].mode',
    by: "records",
    settle: ({ observed }) => {
      const results = observed.filter(({ kind }) => kind === "vendor-result").length;
      const rehearsed = observed.filter(
        ({ kind, calledBy }) => kind === "rehearsal" && calledBy !== null,
      ).length;
      return settledBy(
        results + rehearsed === 0 ? [] : [{ results, rehearsed }],
        () => rehearsed > 0 && results > 0,
        () => `rehearsals ${rehearsed}, vendor results ${results}`,
        both(
          "No observed call is recorded: no resource has the mode observe.",
          "観察された呼び出しの記録がありません (mode が observe のリソースがない)。",
        ),
      );
    },
  },
  {
    id: "lifekeeper.ins-setst-osf",
    question: both(
      "Does ins_setst take the state OSF, which its published synopsis does not name?",
      "ins_setst は、公開されている書式にない OSF を受け付けるか。",
    ),
    assumed: both(
      "Yes, as the kit's outline has it; where it is refused a warning says so.",
      "受け付ける (処理概要による)。拒否された場合は警告する。",
    ),
    setting: null,
    by: "records",
    settle: ({ runs }) =>
      settledBy(
        endedCalls(callsOf(runs, ({ tool, args }) => tool === "ins_setst" && args.includes("OSF"))),
        ({ exitCode }) => exitCode === 0,
        ({ exitCode, end }) => `exit ${exitCode} ${JSON.stringify(end.stderr.text.trim().slice(0, 80))}`,
        both(
          "No recorded run set a peer to OSF. A check while the mirror is not mirroring does.",
          "対向側を OSF に設定した記録がありません。ミラーリング中でないときの監視で確認できます。",
        ),
      ),
  },
  {
    id: "lifekeeper.event-notice",
    question: both(
      "What does EISMEventNotice exit with, and does the trap arrive?",
      "EISMEventNotice は何を返すか。トラップは届くか。",
    ),
    assumed: both(
      "0 is handed over; that it arrived only the SNMP manager can tell.",
      "0 で送信依頼は完了。到着は SNMP マネージャでのみ確認できる。",
    ),
    setting: null,
    by: "records",
    settle: ({ runs }) =>
      settledBy(
        endedCalls(callsOf(runs, ({ tool }) => tool === "EISMEventNotice")),
        ({ exitCode }) => exitCode === 0,
        ({ exitCode, end }) => `exit ${exitCode} ${JSON.stringify(end.stdout.text.trim().slice(0, 80))}`,
        both(
          "No recorded run sent a trap: no split brain was met.",
          "トラップを送信した記録がありません (スプリットブレインが発生していない)。",
        ),
      ),
  },
  {
    id: "lifekeeper.check-volume",
    question: both(
      "What does CheckVolume exit with for a volume that can be written, and for one that cannot?",
      "CheckVolume は、書き込める場合と書き込めない場合に何を返すか。",
    ),
    assumed: both(
      "0 can be written, anything else cannot (known from the kit's outline alone).",
      "0 で書き込み可、それ以外は不可 (処理概要のみによる)。",
    ),
    setting: "writeCheck.by",
    by: "records",
    settle: ({ runs }) =>
      settledBy(
        endedCalls(callsOf(runs, ({ tool }) => tool === "CheckVolume")),
        () => true,
        ({ exitCode }) => `exit ${exitCode}`,
        both(
          "No record holds a CheckVolume that ended. The next deepCheck on the source leaves one.",
          "CheckVolume を実行した記録がありません。次のソース側の deepCheck の記録で確認できます。",
        ),
      ),
  },
  {
    id: "lifekeeper.trap-contents",
    question: both(
      "Which OIDs does EISMEventNotice give its three strings, and the trap?",
      "EISMEventNotice は、トラップと 3 つの文字列にどの OID を使用するか。",
    ),
    assumed: both(
      "Generic 6, specific 160 below 1.3.6.1.4.1.7359; the OIDs of the strings are not known.",
      "1.3.6.1.4.1.7359 の generic 6、specific 160。文字列の OID は不明。",
    ),
    setting: null,
    by: "person",
    settle: () =>
      open(
        "Only an SNMP manager sees it. Keep a received trap as it came, and send it with the bundle.",
        "SNMP マネージャでのみ確認できます。受信したトラップをそのまま保存し、バンドルに添えてください。",
      ),
  },
];
