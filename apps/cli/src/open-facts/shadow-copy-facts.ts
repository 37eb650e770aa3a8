import { listShadows, listShadowStorage } from "@volkit/vss-manager";
import { endingOf, type Evidence } from "./evidence.js";
import { callsOf, endedCalls, type KnownRun } from "./known-run.js";
import { both, seenSoFar, settledBy, type OpenFact } from "./open-fact.js";
import { hasEnded, shown } from "./sightings.js";

const listings = ({ site }: Evidence) =>
  site.resources.flatMap(({ volume }) => [
    { volume, command: listShadows(volume) },
    { volume, command: listShadowStorage(volume) },
  ]);
const asksListings = (evidence: Evidence) => listings(evidence).map(({ command }) => ({ command }));
const heardListings = (evidence: Evidence) =>
  listings(evidence).flatMap(({ volume, command }) => {
    const ending = endingOf(evidence, command);
    return hasEnded(ending)
      ? [{ volume, ending, listing: command.read(ending), what: command.args[1] ?? "" }]
      : [];
  });

/** What vssadmin answers with. */
export const shadowCopyFacts: readonly OpenFact[] = [
  {
    id: "windows.vssadmin-none",
    question: both(
      "What does a vssadmin listing exit with and print when there is none?",
      "vssadmin の一覧は、対象が 1 つもないとき何を返し、何を表示するか。",
    ),
    assumed: both(
      "1, with a sentence in the system's language (captured for copies; storage is assumed alike).",
      "1 を返し、システムの言語で文を表示する (コピーの一覧は確認済み。記憶域も同様と想定)。",
    ),
    setting: "vss.unknown",
    by: "questions",
    asks: asksListings,
    settle: (evidence) =>
      settledBy(
        heardListings(evidence).filter(({ listing }) => listing.kind === "absent"),
        ({ listing, ending }) => listing.kind === "absent" && ending.exitCode === 1,
        ({ volume, what, ending }) => `${what} ${volume.name} ${shown(ending)}`,
        both(
          "No listing that could be read says that there is none.",
          "対象なしを示す、読み取れる一覧がありません。",
        ),
      ),
  },
  {
    id: "windows.vssadmin-present",
    question: both(
      "Does a listing that shows something hold volume paths or shadow-copy devices, in this system's language?",
      "項目のある一覧は、このシステムの言語でもボリュームパスまたはシャドウコピーデバイスを含むか。",
    ),
    assumed: both(
      "Yes, with exit status 0: these parts are not translated.",
      "含む (終了コードは 0)。これらの部分は翻訳されない。",
    ),
    setting: "vss.unknown",
    by: "questions",
    asks: asksListings,
    settle: (evidence) =>
      settledBy(
        heardListings(evidence).filter(
          ({ listing, ending }) =>
            listing.kind === "present" || (listing.kind === "absent" && ending.exitCode === 0),
        ),
        ({ listing, ending }) => listing.kind === "present" && ending.exitCode === 0,
        ({ volume, what, ending }) => `${what} ${volume.name} ${shown(ending)}`,
        both(
          "No listing that could be read shows copies or storage. A bundle made while there are some settles it.",
          "シャドウコピーや記憶域を示す、読み取れる一覧がありません。存在するときのバンドルで確認できます。",
        ),
      ),
  },
  {
    id: "windows.vssadmin-delete",
    question: both(
      'What does "vssadmin delete shadows /quiet" exit with: nothing to delete, deleted, or some left?',
      "「vssadmin delete shadows /quiet」は、対象なし・削除済み・一部残存のとき何を返すか。",
    ),
    assumed: both(
      "0 or 1 is no news (monitor.5); a listing afterwards decides (remove.5). Security products may block it.",
      "0 と 1 は正常とし (monitor.5)、残存は直後の一覧で判断する (remove.5)。セキュリティ製品に阻止される場合がある。",
    ),
    setting: "vss.peerDelete",
    by: "records",
    settle: ({ runs }) => {
      const deletions = endedCalls(
        callsOf(runs, ({ args, effect }) => effect === "changes" && args.includes("shadows")),
      ).filter(({ peer, exitCode, run }) => peer === null || exitCode === 0 || isAnswered(run, peer));
      const settlement = settledBy(
        deletions,
        ({ exitCode }) => exitCode === 0 || exitCode === 1,
        ({ tool, peer, exitCode }) => `${tool}${peer === null ? "" : ` ${peer}`}: exit ${exitCode}`,
        both(
          "No record holds a deletion of shadow copies whose answer is certainly vssadmin's: where a peer answers nothing else, lcdremexec itself may have failed.",
          "vssadmin の応答と確定できる、シャドウコピー削除の記録がありません (対向側の他の応答がない場合は、lcdremexec 自体が失敗した可能性があります)。",
        ),
      );
      return seenSoFar(
        settlement,
        [0, 1].map((status) => ({
          name: both(`exit ${status}`, `終了コード ${status}`),
          isSeen: deletions.some(({ exitCode }) => exitCode === status),
        })),
      );
    },
  },
  {
    id: "windows.vssadmin-rights",
    question: both(
      "Has whoever runs the actions the rights that vssadmin needs?",
      "処理を実行するアカウントに、vssadmin に必要な権限があるか。",
    ),
    assumed: both(
      "Yes: LifeKeeper runs actions elevated. Without rights the exit status is neither 0 nor 1.",
      "ある (LifeKeeper は管理者権限で処理を実行する)。権限がない場合の終了コードは 0 でも 1 でもない。",
    ),
    setting: null,
    by: "records",
    settle: ({ runs }) =>
      settledBy(
        endedCalls(callsOf(runs, ({ tool, effect }) => tool === "vssadmin" && effect === "reads")),
        ({ exitCode }) => exitCode === 0 || exitCode === 1,
        ({ run, exitCode }) => `${run.action}: exit ${exitCode}`,
        both(
          "No record holds an answer of vssadmin here that can be read. The next remove asks it.",
          "vssadmin の読み取れる応答を含む記録がありません。次の remove の記録で確認できます。",
        ),
      ),
  },
];

/** Whether a peer answered something else in a run: else what failed may be lcdremexec, not the remote program. */
function isAnswered({ calls }: KnownRun, node: string): boolean {
  return endedCalls(calls).some(({ peer, exitCode }) => peer === node && exitCode === 0);
}
