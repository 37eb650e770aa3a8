import type { VolumeAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, notUnderstood } from "../in-words.js";

/** What would end an action though every tool answers: the role, the shadow-copy storage, a dirty file system. */
export function checkVolumeState(answers: VolumeAnswers, tag: string, node: string): Finding[] {
  return [role(answers, tag, node), storage(answers, tag, node), fileSystem(answers, tag, node)].flat();
}

function role({ volume, mirror: { answer } }: VolumeAnswers, tag: string, node: string): Finding[] {
  if (answer.kind === "failed") return [];
  const about: About = {
    id: "mirror.role",
    subject: { en: `role for ${volume.name}`, ja: `${volume.name} のロール` },
    tag,
    node,
  };
  const numbers = [...new Set(answer.mirrors.map(({ roleNumber }) => roleNumber))].join(", ");
  switch (answer.role) {
    case "source":
      return [good(about, { en: "source (1)", ja: "ソース (1)" })];
    case "target":
      return [good(about, { en: "target (2)", ja: "ターゲット (2)" })];
    case "none":
    case "invalid":
    case "unknown":
      return [
        notGood(about, "bad", {
          found: {
            en: `Neither source (1) nor target (2): EMCmd prints ${numbers}.`,
            ja: `ソース (1) でもターゲット (2) でもありません。EMCmd の出力: ${numbers}。`,
          },
          why: {
            en: "restore and remove fail on it (VK401): the volume can be neither brought in service nor taken out.",
            ja: "restore と remove が失敗し (VK401 など)、ボリュームの起動も停止もできません。",
          },
          remedy: {
            en: "Look at the mirror in DataKeeper's own window, and repair or re-create it there.",
            ja: "DataKeeper の管理画面でミラーの状態を確認し、修復または再作成してください。",
          },
        }),
      ];
  }
}

function storage({ volume, storage: { answer } }: VolumeAnswers, tag: string, node: string): Finding[] {
  if (answer.kind !== "present") return [];
  const about: About = {
    id: "volume.shadowstorage",
    subject: { en: `shadow-copy storage on ${volume.name}`, ja: `${volume.name} のシャドウコピー記憶域` },
    tag,
    node,
  };
  return [
    notGood(about, "bad", {
      found: {
        en: `${volume.name} stores shadow copies (its own or another volume's).`,
        ja: `${volume.name} がシャドウコピーの保存先になっています (他のボリュームのものを含む)。`,
      },
      why: {
        en: "remove refuses (12039): while this node is source, the volume cannot be taken out of service, nor switched over.",
        ja: "このノードがソースの間、remove は 12039 で失敗し、ボリュームの停止も切り替えもできません。",
      },
      remedy: {
        en: `Put the storage on another volume: vssadmin list shadowstorage /On=${volume.name} names it, vssadmin delete shadowstorage removes it with its copies.`,
        ja: `vssadmin list shadowstorage /On=${volume.name} で確認し、保存先を別のボリュームに変更してください (vssadmin delete shadowstorage はコピーも削除します)。`,
      },
    }),
  ];
}

/** A target is locked, and chkntfs cannot open it: restore asks it only once the volume is open. */
function fileSystem({ volume, mirror, dirty }: VolumeAnswers, tag: string, node: string): Finding[] {
  const isSource = mirror.answer.kind === "mirror" && mirror.answer.role === "source";
  const about: About = {
    id: "answer.chkntfs",
    subject: both("chkntfs"),
    tag,
    node,
  };
  const { answer } = dirty;
  if (answer.kind === "done") return [good(about, { en: "clean (0)", ja: "ダーティではない (0)" })];
  if (!isSource) return [];
  return [
    notGood(about, "bad", {
      found: notUnderstood(dirty, answer.failure),
      why: {
        en: `restore fails on it (12053). The exit status mixes a dirty file system, a scheduled check, no NTFS and no rights.`,
        ja: `restore が失敗します (12053)。終了コードだけでは、ダーティ、検査予約あり、NTFS 以外、権限不足を区別できません。`,
      },
      remedy: {
        en: `Run chkntfs ${volume.name} in an elevated prompt; where it is dirty, schedule chkdsk for a maintenance window.`,
        ja: `管理者権限で chkntfs ${volume.name} を実行し、ダーティであればメンテナンス時に chkdsk を実施してください。`,
      },
    }),
  ];
}
