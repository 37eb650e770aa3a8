import { failureOf } from "@volkit/tool-command";
import { queryTask, shadowCopyTask, volumeGuid } from "@volkit/vss-manager";
import { answerOf, endingOf, worksHere, type Evidence } from "./evidence.js";
import { both, open, settledBy, type OpenFact } from "./open-fact.js";
import { mirrorQuestions, mirrorsHere } from "./mirror-answers.js";
import { hasEnded, reading, shown } from "./sightings.js";

const guidOf = (evidence: Evidence, volume: Evidence["site"]["unmirrored"]): string | undefined => {
  const answer = answerOf(evidence, volumeGuid(volume));
  return answer?.kind === "guid" ? answer.guid : undefined;
};
const noSuchTask = queryTask("VolkitNoSuchTask");

/** What Windows' programs for volumes and their schedules answer with. */
export const volumeFacts: readonly OpenFact[] = [
  {
    id: "windows.mountvol",
    question: both(
      'Does "mountvol E: /L" print one line with the volume\'s GUID path?',
      "「mountvol E: /L」は、ボリュームの GUID パスを 1 行で表示するか。",
    ),
    assumed: both(
      "Yes, with 0. A locked target may answer otherwise; restore asks after unlocking.",
      "表示する (終了コードは 0)。ロック中のターゲットでは異なる場合があるが、restore はロック解除後に問い合わせる。",
    ),
    setting: null,
    by: "questions",
    asks: (evidence) => [
      ...mirrorQuestions(evidence),
      ...evidence.site.resources.map(({ volume }) => ({ command: volumeGuid(volume) })),
    ],
    settle: (evidence) =>
      settledBy(
        mirrorsHere(evidence).flatMap(({ volume, answer }) => {
          const ending = endingOf(evidence, volumeGuid(volume));
          const isSource = answer.kind === "mirror" && answer.role === "source";
          return hasEnded(ending) && isSource ? [{ volume, ending }] : [];
        }),
        ({ volume, ending }) => volumeGuid(volume).read(ending).kind === "guid",
        ({ volume, ending }) => `${volume.name} ${shown(ending)}`,
        both(
          "This node is source of no volume, or mountvol did not answer.",
          "自ノードがソースのボリュームがないか、mountvol の応答が得られていません。",
        ),
      ),
  },
  {
    id: "windows.schedule-task",
    question: both(
      "Is a volume's schedule the task ShadowCopyVolume{GUID}, and is it found by that name?",
      "ボリュームのスケジュールはタスク ShadowCopyVolume{GUID} で、その名前で見つかるか。",
    ),
    assumed: both(
      "Yes, braces included. Not found is the normal case of a volume without a schedule.",
      "見つかる (名前は波かっこを含む)。見つからないのは、スケジュールのないボリュームでは正常。",
    ),
    setting: null,
    by: "questions",
    asks: (evidence) =>
      evidence.site.resources.flatMap(({ volume }) => {
        const guid = guidOf(evidence, volume);
        const ask = { command: volumeGuid(volume) };
        return guid === undefined ? [ask] : [ask, { command: queryTask(shadowCopyTask(guid)) }];
      }),
    settle: (evidence) =>
      settledBy(
        evidence.site.resources.flatMap(({ volume }) => {
          const guid = guidOf(evidence, volume);
          const ending = guid === undefined ? undefined : endingOf(evidence, queryTask(shadowCopyTask(guid)));
          return ending !== undefined && failureOf(ending) === undefined ? [{ volume, ending }] : [];
        }),
        () => true,
        ({ volume, ending }) => `${volume.name} ${shown(ending)}`,
        both(
          "No volume here has a task of that name. A volume with a schedule on its Shadow Copies tab settles it.",
          "該当するタスクがありません。「シャドウ コピー」タブでスケジュールを設定したボリュームで確認できます。",
        ),
      ),
  },
  {
    id: "windows.schtasks-absent",
    question: both(
      'What does "schtasks /query /tn X" exit with for a task that is not there?',
      "存在しないタスクに対する「schtasks /query /tn X」の終了コードは何か。",
    ),
    assumed: both(
      "1, as for one that may not be seen (captured).",
      "1 (参照権限がない場合と同じ。確認済み)。",
    ),
    setting: null,
    by: "questions",
    asks: () => [{ command: noSuchTask }],
    settle: (evidence) => {
      const ending = endingOf(evidence, noSuchTask);
      if (hasEnded(ending) && ending.exitCode !== 1 && !worksHere(evidence, "schtasks")) {
        return open(
          `schtasks answered no question: ${shown(ending)}. It may fail for every task.`,
          `schtasks はどの問い合わせにも成功していません: ${shown(ending)}。どのタスクでも失敗する可能性があります。`,
        );
      }
      return settledBy(
        hasEnded(ending) ? [ending] : [],
        ({ exitCode }) => exitCode === 1,
        shown,
        both("schtasks did not answer.", "schtasks の応答が得られていません。"),
      );
    },
  },
  {
    id: "windows.chkntfs-exit",
    question: both(
      "What does chkntfs exit with here, and what does it print?",
      "chkntfs は何を返し、何を表示するか。",
    ),
    assumed: both(
      "0 is clean; 1 and above mixes dirty, check scheduled, not NTFS, no such volume and no rights.",
      "0 は正常。1 以上はダーティ、チェックの予約、NTFS 以外、ボリュームなし、権限なしのいずれか。",
    ),
    setting: null,
    by: "questions",
    asks: ({ site }) =>
      site.resources.map(({ volume }) => ({
        command: reading({ name: "chkntfs", home: "windows" }, volume.name),
      })),
    settle: (evidence) => {
      const asked = evidence.site.resources.flatMap(({ volume }) => {
        const ending = endingOf(evidence, reading({ name: "chkntfs", home: "windows" }, volume.name));
        return hasEnded(ending) ? [{ volume, ending }] : [];
      });
      const clean = asked.filter(({ ending }) => ending.exitCode === 0);
      if (asked.length > 0 && clean.length === 0) {
        const text = asked.map(({ volume, ending }) => `${volume.name} ${shown(ending)}`).join("; ");
        return open(
          `Not 0 on any volume: ${text}. What that means only its words tell; a target is locked.`,
          `0 を返したボリュームがありません: ${text}。理由は文面でのみ判断できます (ターゲットはロック中)。`,
        );
      }
      return settledBy(
        clean,
        () => true,
        ({ volume, ending }) => `${volume.name} ${shown(ending)}`,
        both("chkntfs did not answer.", "chkntfs の応答が得られていません。"),
      );
    },
  },
];
