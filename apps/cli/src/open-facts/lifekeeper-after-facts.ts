import type { KnownRun } from "./known-run.js";
import { callsByLifeKeeper } from "./lifekeeper-calls.js";
import { both, settledBy, type OpenFact } from "./open-fact.js";

const isCheck = ({ action }: KnownRun): boolean => /^(?:quick|deep)/i.test(action);

/** What LifeKeeper does after a call, or in spite of it: the kit's own records have seen it. */
export const lifeKeeperAfterFacts: readonly OpenFact[] = [
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
];
