import { roleWords } from "@volkit/kit-orchestrator";
import type { VolumeAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { failureIn } from "../understood.js";

/** What would end an action though every tool answers: role, locks, shadow-copy storage. */
export function checkVolumeState(answers: VolumeAnswers, tag: string, node: string): Finding[] {
  const { volume, mirror, lock, storage } = answers;
  const role = mirror.answer.kind === "mirror" ? mirror.answer.role : "unknown";
  const lines = mirror.answer.kind === "mirror" ? mirror.answer.mirrors : [];
  const isSource = role === "source";
  const isLocked = failureIn(lock) === undefined && lock.answer.kind === "locked";
  return [
    ...(lines.length === 0 ? [] : [checkRole()]),
    ...(isSource && isLocked ? [lockedSource()] : []),
    ...(storage.answer.kind === "present" ? [storesCopies()] : []),
  ];

  function about(id: string, en: string, ja: string): About {
    return { id, subject: { en, ja }, tag, node };
  }

  function checkRole(): Finding {
    const ofRole = about("mirror.role", `role for ${volume.name}`, `${volume.name} の役割`);
    const numbers = [...new Set(lines.map(({ roleNumber }) => roleNumber))].join(", ");
    if (role === "source" || role === "target") {
      const { en, ja } = roleWords[role];
      return good(ofRole, { en: `${en} (${numbers})`, ja: `${ja} (${numbers})` });
    }
    return notGood(ofRole, "bad", {
      found: {
        en: `Neither source (1) nor target (2): EMCmd prints ${numbers}.`,
        ja: `ソース (1) でもターゲット (2) でもありません。EMCmd の出力: ${numbers}。`,
      },
      why: {
        en: "restore and remove fail on it: the volume can be neither brought in service nor taken out.",
        ja: "restore と remove が失敗し、ボリュームの起動も停止もできません。",
      },
      remedy: {
        en: "Look at the mirror in DataKeeper's own window, and repair or re-create it there.",
        ja: "DataKeeper の管理画面でミラーの状態を確認し、修復または再作成してください。",
      },
    });
  }

  function lockedSource(): Finding {
    return notGood(about("volume.lock", `lock on ${volume.name}`, `${volume.name} のロック`), "warning", {
      found: {
        en: `LifeKeeper holds a lock on ${volume.name}, though this node is source.`,
        ja: `このノードはソースですが、LifeKeeper が ${volume.name} をロックしています。`,
      },
      why: {
        en: "Nothing can write to the volume while it is locked. restore takes the lock off (restore.3).",
        ja: "ロック中は書き込みできません。ロックは restore で解除されます (restore.3)。",
      },
      remedy: {
        en: "Where the resource is meant to be in service, bring it in service again in LifeKeeper.",
        ja: "起動しているはずのリソースであれば、LifeKeeper で起動し直してください。",
      },
    });
  }

  function storesCopies(): Finding {
    const name = volume.name;
    return notGood(
      about("volume.shadowstorage", `shadow copies on ${name}`, `${name} のシャドウコピー`),
      "bad",
      {
        found: {
          en: `${name} stores shadow copies (its own or another volume's).`,
          ja: `${name} がシャドウコピーの保存先になっています (他のボリュームのものを含む)。`,
        },
        why: {
          en: "While this node is source, remove refuses (12039): the volume cannot be taken out of service, nor switched over.",
          ja: "このノードがソースの間、remove は 12039 で失敗し、ボリュームの停止もスイッチオーバもできません。",
        },
        remedy: {
          en: `Store them on another volume: vssadmin list shadowstorage /On=${name} shows whose they are. Removing the storage deletes the copies in it.`,
          ja: `vssadmin list shadowstorage /On=${name} で確認し、保存先を別のボリュームに変更してください。記憶域を削除するとコピーも失われます。`,
        },
      },
    );
  }
}
