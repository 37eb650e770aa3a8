import { callsOfVerb, endedCalls, type KnownCall } from "./known-run.js";
import { both, open, seenSoFar, settledBy, type OpenFact } from "./open-fact.js";

const seconds = (durationMs: number | null) => `${((durationMs ?? 0) / 1000).toFixed(1)} s`;
const status = /^\s*Status\s*=\s*(-?\d+)\s*$/im;
const statusOf = (call: KnownCall): string | undefined => status.exec(call.ending?.stdout.text ?? "")?.[1];
const told = (call: KnownCall & { readonly exitCode: number }): string =>
  `exit ${call.exitCode}${statusOf(call) === undefined ? "" : ` (Status = ${statusOf(call) ?? ""})`}, ${seconds(call.durationMs)}`;
const noneRecorded = (verb: string) =>
  both(
    `No record holds a ${verb} that ended. The next action that runs it leaves one.`,
    `${verb} を実行した記録がありません。次に実行した処理の記録で確認できます。`,
  );

/** What EMCMD's verbs do that change something: the kit's own runs have seen it. */
export const emcmdRunFacts: readonly OpenFact[] = [
  {
    id: "emcmd.lockvolume-exit",
    question: both(
      "What does LOCKVOLUME exit with and print when it has locked, and when it cannot?",
      "LOCKVOLUME は、ロックできたとき・できなかったときに何を返し、何を表示するか。",
    ),
    assumed: both(
      '0 is locked; anything else, or a line "Status = N" with N not 0, is not (seen).',
      "0 で成功、0 以外または「Status = N」(N は 0 以外) で失敗 (公開スクリプトで確認)。",
    ),
    setting: null,
    by: "records",
    settle: ({ runs }) => {
      const locks = endedCalls(callsOfVerb(runs, "LOCKVOLUME"));
      const settlement = settledBy(
        locks,
        (call) => statusOf(call) === undefined || (call.exitCode === 0) === (statusOf(call) === "0"),
        told,
        noneRecorded("LOCKVOLUME"),
      );
      return seenSoFar(settlement, [
        {
          name: both("one that locked", "ロックに成功した例"),
          isSeen: locks.some(({ exitCode }) => exitCode === 0),
        },
        {
          name: both("one that could not", "ロックに失敗した例"),
          isSeen: locks.some(({ exitCode }) => exitCode !== 0),
        },
      ]);
    },
  },
  {
    id: "emcmd.lock-delay",
    question: both(
      "Does a lock, or its end, take effect at once, or only after a delay?",
      "ロックや解除は直ちに有効になるか、遅れて有効になるか。",
    ),
    assumed: both(
      "In time: the kit tries once, though public scripts wait 20 to 45 s and try again.",
      "直ちに有効になるものとして 1 回だけ実行する (公開スクリプトには 20 から 45 秒待って再試行する例がある)。",
    ),
    setting: "timeouts.LOCKVOLUME",
    by: "records",
    settle: ({ runs }) => {
      const calls = [...callsOfVerb(runs, "LOCKVOLUME"), ...callsOfVerb(runs, "UNLOCKVOLUME")];
      return settledBy(
        endedCalls(calls),
        ({ exitCode }) => exitCode === 0,
        (call) => `${call.args[1] ?? ""}: ${told(call)}`,
        noneRecorded("LOCKVOLUME / UNLOCKVOLUME"),
      );
    },
  },
  {
    id: "emcmd.switchover-duration",
    question: both(
      "How long does SWITCHOVERVOLUME really take?",
      "SWITCHOVERVOLUME の実際の所要時間はどの程度か。",
    ),
    assumed: both(
      "A few seconds, or minutes on slow networks: it is given 600 s.",
      "通常は数秒、低速なネットワークでは数分。タイムアウトは 600 秒。",
    ),
    setting: "timeouts.SWITCHOVERVOLUME",
    by: "records",
    settle: ({ runs }) =>
      settledBy(
        callsOfVerb(runs, "SWITCHOVERVOLUME").filter(({ ending }) => ending !== null),
        ({ ending }) => ending?.how === "exited",
        ({ ending, durationMs }: KnownCall) =>
          `${ending?.how ?? ""}${ending?.how === "exited" ? ` ${ending.exitCode}` : ""}, ${seconds(durationMs)}`,
        noneRecorded("SWITCHOVERVOLUME"),
      ),
  },
  {
    id: "emcmd.exit-and-status",
    question: both(
      'Does EMCMD\'s exit status agree with the number of its "Status = N" line?',
      "EMCMD の終了コードは「Status = N」の番号と一致するか。",
    ),
    assumed: both(
      "Either of them not 0 is a failure; they need not agree.",
      "どちらかが 0 以外なら失敗とみなす (一致は前提としない)。",
    ),
    setting: null,
    by: "records",
    settle: ({ runs, heard }) => {
      const recorded = endedCalls(runs.flatMap(({ calls }) => calls).filter(({ tool }) => tool === "EMCmd"));
      const asked = heard.flatMap(({ tool, ending }) =>
        tool === "EMCmd" && ending.how === "exited"
          ? [{ exitCode: ending.exitCode, number: status.exec(ending.stdout.text)?.[1] }]
          : [],
      );
      const all = [
        ...recorded.map((call) => ({ exitCode: call.exitCode, number: statusOf(call) })),
        ...asked,
      ];
      return settledBy(
        all.flatMap(({ exitCode, number }) => (number === undefined ? [] : [{ exitCode, number }])),
        () => true,
        ({ exitCode, number }) => `exit ${exitCode}, Status = ${number}`,
        both(
          'No answer of EMCMD held a line "Status = N".',
          "「Status = N」行を含む応答が確認されていません。",
        ),
      );
    },
  },
  {
    id: "emcmd.empty-answers",
    question: both(
      "How often does GETMIRRORVOLINFO answer 0 and say nothing, and is asking once more enough?",
      "GETMIRRORVOLINFO が終了コード 0 で何も出力しないことはどの程度あり、1 回の再試行で足りるか。",
    ),
    assumed: both(
      "Now and then; it is asked once more after a second. Public scripts go on for up to five minutes.",
      "まれにある。1 秒後に 1 回だけ再試行する (公開スクリプトには 5 分間再試行する例がある)。",
    ),
    setting: "emcmd.retries",
    by: "records",
    settle: ({ runs }) => {
      const asked = runs.flatMap(({ run, calls }) =>
        groups(calls.filter(({ tool, args }) => tool === "EMCmd" && args[1] === "GETMIRRORVOLINFO")).map(
          (group) => ({ run, said: group.map((call) => (call.ending?.stdout.text ?? "").trim() !== "") }),
        ),
      );
      const empty = asked.filter(({ said }) => said.includes(false));
      return settledBy(
        empty,
        ({ said }) => said.at(-1) === true,
        ({ run, said }) => `${run}: ${said.map((each) => (each ? "answer" : "empty")).join(", ")}`,
        both(
          `None of the ${asked.length} recorded questions was answered with nothing.`,
          `記録された ${asked.length} 回の問い合わせに、空の応答はありません。`,
        ),
      );
    },
  },
  {
    id: "emcmd.split-brain-repair",
    question: both(
      "Does PREPARETOBECOMETARGET on the side that gives way, then CONTINUEMIRROR on the side that stays, end a split brain?",
      "スプリットブレインは、譲る側の PREPARETOBECOMETARGET、残す側の CONTINUEMIRROR の順で解消できるか。",
    ),
    assumed: both(
      "Yes (recalled). The kit only describes it; it never does it by itself.",
      "できる (マニュアルの記載による。未検証)。volkit は手順を説明するだけで、自動では実行しない。",
    ),
    setting: null,
    by: "person",
    settle: () =>
      open(
        "No question tells, and the kit never runs these. Whoever repairs one: make a bundle before and after.",
        "問い合わせでは確認できず、volkit はこれらを実行しません。手動で復旧する際は、前後にバンドルを作成してください。",
      ),
  },
];

/** Calls of the same question in a row: one that is asked again. */
function groups(calls: readonly KnownCall[]): KnownCall[][] {
  const found = new Map<string, KnownCall[]>();
  for (const call of calls) {
    const key = JSON.stringify([call.step, call.peer, call.args]);
    found.set(key, [...(found.get(key) ?? []), call]);
  }
  return [...found.values()];
}
