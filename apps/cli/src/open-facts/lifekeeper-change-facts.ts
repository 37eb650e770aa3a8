import { callsOf, endedCalls } from "./known-run.js";
import { both, seenSoFar, settledBy, type OpenFact } from "./open-fact.js";
import { quoted } from "./sightings.js";

/** What LifeKeeper's programs do that change something: the kit's own runs have seen it. */
export const lifeKeeperChangeFacts: readonly OpenFact[] = [
  {
    id: "lifekeeper.ins-setst-osf",
    question: both(
      "Does ins_setst take the state OSF, which its published synopsis does not name?",
      "ins_setst は、公開されている書式にない OSF を受け付けるか。",
    ),
    assumed: both(
      "Yes, as the specification of the recovery kit for DataKeeper has it; where it is refused a warning says so.",
      "受け付ける (DataKeeper 用リカバリキットの処理仕様による)。拒否された場合は警告する。",
    ),
    setting: null,
    by: "records",
    settle: ({ runs }) =>
      settledBy(
        endedCalls(callsOf(runs, ({ tool, args }) => tool === "ins_setst" && args.includes("OSF"))),
        ({ exitCode }) => exitCode === 0,
        ({ exitCode, end }) => `exit ${exitCode} ${quoted(end.stderr.text)}`,
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
      seenSoFar(
        settledBy(
          endedCalls(callsOf(runs, ({ tool }) => tool === "EISMEventNotice")),
          ({ exitCode }) => exitCode === 0,
          ({ exitCode, end }) => `exit ${exitCode} ${quoted(end.stdout.text)}`,
          both(
            "No recorded run sent a trap: no split brain was met.",
            "トラップを送信した記録がありません (スプリットブレインが発生していない)。",
          ),
        ),
        [
          {
            name: both(
              "the arrival of the trap, which only the SNMP manager can tell",
              "トラップの到着 (SNMP マネージャでのみ確認可能)",
            ),
            isSeen: false,
          },
        ],
      ),
  },
  {
    id: "lifekeeper.check-volume",
    question: both(
      "What does CheckVolume exit with for a volume that can be written, and for one that cannot?",
      "CheckVolume は、書き込める場合と書き込めない場合に何を返すか。",
    ),
    assumed: both(
      "0 can be written, anything else cannot (known from the specification of the recovery kit for DataKeeper alone).",
      "0 で書き込み可、それ以外は不可 (DataKeeper 用リカバリキットの処理仕様のみによる)。",
    ),
    setting: "writeCheck.by",
    by: "records",
    settle: ({ runs }) => {
      const checks = endedCalls(callsOf(runs, ({ tool }) => tool === "CheckVolume"));
      const settlement = settledBy(
        checks,
        () => true,
        ({ exitCode }) => `exit ${exitCode}`,
        both(
          "No record holds a CheckVolume that ended. The next deepCheck on the source leaves one.",
          "CheckVolume を実行した記録がありません。次のソース側の deepCheck の記録で確認できます。",
        ),
      );
      return seenSoFar(settlement, [
        { name: both("exit 0", "終了コード 0"), isSeen: checks.some(({ exitCode }) => exitCode === 0) },
        {
          name: both("any other status", "0 以外の終了コード"),
          isSeen: checks.some(({ exitCode }) => exitCode !== 0),
        },
      ]);
    },
  },
];
