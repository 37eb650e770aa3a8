import type { Bilingual } from "@volkit/kit-orchestrator";
import type { ResourceAnswers, VolumeAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, notUnderstood } from "../in-words.js";
import { failureIn, isToldWithTools } from "../understood.js";
import { isInService } from "./in-service.js";

/**
 * Whether restore would find the file system clean. chkntfs ends alike for a dirty volume and for one that cannot be
 * opened, and a lock that cannot be seen (DataKeeper's) keeps it closed: its no counts only where the volume is in use.
 */
export function checkFileSystem(
  { volume, mirror, lock, dirty }: VolumeAnswers,
  { tag, instance }: Pick<ResourceAnswers, "tag" | "instance">,
  node: string,
): Finding[] {
  const about: About = { id: "answer.chkntfs", subject: both("chkntfs"), tag, node };
  const { answer } = dirty;
  if (answer.kind === "done") return [good(about, { en: "clean (0)", ja: "ダーティではない (0)" })];
  if (isToldWithTools(answer.failure)) return [];

  const isSource = mirror.answer.kind === "mirror" && mirror.answer.role === "source";
  const isLocked = failureIn(lock) === undefined && lock.answer.kind === "locked";
  const isInUse = isSource && !isLocked && isInService(instance);
  const found = notUnderstood(dirty, answer.failure);
  return isInUse
    ? [notGood(about, "bad", { found, ...failsRestore(volume.name) })]
    : [notGood(about, "unknown", { found, ...cannotBeTold(volume.name) })];
}

function failsRestore(name: string): Readonly<Record<"why" | "remedy", Bilingual>> {
  return {
    why: {
      en: "restore fails on it (12053). The exit status mixes a dirty file system, a scheduled check, no NTFS and no rights.",
      ja: "restore が失敗します (12053)。終了コードだけでは、ダーティ、チェックの予約あり、NTFS 以外、権限不足を区別できません。",
    },
    remedy: {
      en: `Run chkntfs ${name} in an elevated prompt; where it is dirty, schedule chkdsk for a maintenance window.`,
      ja: `管理者権限で chkntfs ${name} を実行し、ダーティであればメンテナンス時に chkdsk を実施してください。`,
    },
  };
}

function cannotBeTold(name: string): Readonly<Record<"why" | "remedy", Bilingual>> {
  return {
    why: {
      en: "Whether the file system is dirty cannot be told while the volume is locked or not in service here: chkntfs ends alike where it cannot open the volume.",
      ja: "ボリュームがロック中、またはこのノードで起動していない間は、ダーティかどうか判定できません。ボリュームを開けない場合も chkntfs は同様に終了します。",
    },
    remedy: {
      en: `Nothing for now: restore asks again once the volume is open (restore.4). Where restore has failed with 12053, see that nothing locks ${name}, and run chkntfs ${name}. Once it is in service here, run volkit doctor again.`,
      ja: `現時点での対処は不要です。restore がロック解除後に再度確認します (restore.4)。restore が 12053 で失敗した場合は、${name} のロックがないことを確認して chkntfs ${name} を実行してください。起動後は volkit doctor を再度実行してください。`,
    },
  };
}
