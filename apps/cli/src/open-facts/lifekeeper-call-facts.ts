import { callsByLifeKeeper, wordsOf } from "./lifekeeper-calls.js";
import { both, open, settledBy, type OpenFact } from "./open-fact.js";

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const noCall = both(
  "No record of a call by LifeKeeper's own script. Install volkit, let LifeKeeper check the resource, and make a bundle.",
  "LifeKeeper のスクリプトから呼び出された記録がありません。volkit をインストールし、監視が実行された後にバンドルを作成してください。",
);

/** With what words, how often and how long LifeKeeper calls the kit: the kit's own records have seen it. */
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
    id: "lifekeeper.script-encoding",
    question: both(
      "Does the shell read the installed scripts, and hand on LifeKeeper's words, in the system's code page?",
      "シェルは、インストールしたスクリプトと LifeKeeper の引数を、システムのコードページで扱うか。",
    ),
    assumed: both(
      "Yes: on Windows the scripts are written in it, where it has all the characters.",
      "そのとおり。Windows では、表現できる限りスクリプトをそのコードページで作成する。",
    ),
    setting: "codePage",
    by: "records",
    settle: (evidence) =>
      settledBy(
        callsByLifeKeeper(evidence).filter((run) => run.arguments.some((word) => /[^\0-\x7f]/.test(word))),
        (run) => evidence.site.resources.some(({ tag }) => tag === run.tag),
        (run) => `${run.action}: ${JSON.stringify(wordsOf(run))}`,
        both(
          "No call by LifeKeeper has a tag or a path with other characters than ASCII.",
          "ASCII 以外の文字を含むタグやパスでの呼び出し記録がありません。",
        ),
      ),
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
];
