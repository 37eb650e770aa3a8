import type { MirrorAnswer } from "@volkit/emcmd-parser";
import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Failure } from "@volkit/tool-command";
import type { LifeKeeperLock } from "@volkit/volume-locker";
import type { Listing, VolumeGuid } from "@volkit/vss-manager";
import type { Effective } from "../../configuration/effective.js";
import type { About, Finding } from "../finding.js";
import type { VolumeAnswers } from "../answers.js";
import { both } from "../in-words.js";
import { answered } from "./answered.js";

/** Whether the tools answer about a volume on this node in a way that the actions understand. */
export function checkVolumeAnswers(
  { volume, mirror, lock, storage, shadows, guid }: VolumeAnswers,
  tag: string,
  node: string,
  { settings }: Effective,
): Finding[] {
  const goesOn = settings.vss.unknown === "continue";
  const listing = goesOn ? "warning" : "bad";
  return [
    ...answered(about("GETMIRRORVOLINFO", "EMCmd GETMIRRORVOLINFO"), mirror, mirrorWords, {
      verdict: "bad",
      why: {
        en: "Every check fails at its first step (12029), and restore and remove fail (12093): LifeKeeper would move the service.",
        ja: "監視は最初の手順で失敗し (12029)、restore と remove も失敗します (12093)。LifeKeeper がフェイルオーバーするおそれがあります。",
      },
      more: () => ({
        en: `See that the DataKeeper service runs and mirrors ${volume.name}; where it wants the bare letter, set emcmd.volumeArgument to E.`,
        ja: `DataKeeper サービスの状態と ${volume.name} のミラーを確認してください。ドライブレターだけの指定が必要な場合は emcmd.volumeArgument を E にします。`,
      }),
    }),
    ...answered(about("volume", "volume -d"), lock, lockWords, {
      verdict: "warning",
      why: {
        en: "restore.3 cannot tell whether LifeKeeper holds a lock, and goes on without taking one off (VK402).",
        ja: "restore.3 で LifeKeeper によるロックを判定できず、解除せずに続行します (VK402)。",
      },
      more: () => lookAtOutput,
    }),
    ...(storage.answer.kind === "present" ? [] : ofStorage()),
    ...answered(about("shadows", "vssadmin list shadows"), shadows, listingWords, {
      verdict: listing,
      why: goesOn ? wouldGoOn : notSwitchedOver("remove.5", "12097"),
      more: ofListing,
    }),
    ...answered(about("mountvol", "mountvol /L"), guid, guidWords, {
      verdict: "warning",
      why: {
        en: "restore.6 cannot name the volume's shadow-copy task, and prints 12066; restore succeeds all the same.",
        ja: "restore.6 でタスク名を特定できず 12066 を出力します (restore は成功します)。",
      },
      more: () => ({
        en: `See that ${volume.name} is a volume of this node.`,
        ja: `このノードに ${volume.name} があるか確認してください。`,
      }),
    }),
  ];

  /** Storage that is there is no good answer: what it means is told with the volume's state. */
  function ofStorage(): Finding[] {
    return answered(about("shadowstorage", "vssadmin list shadowstorage"), storage, listingWords, {
      verdict: listing,
      why: goesOn ? wouldGoOn : notSwitchedOver("remove.1", "VK501"),
      more: ofListing,
    });
  }

  function about(id: string, subject: string): About {
    return { id: `answer.${id}`, subject: both(subject), tag, node };
  }
}

function notSwitchedOver(step: string, number: string): Bilingual {
  return {
    en: `${step} cannot tell whether there are shadow copies: remove fails (${number}), and the volume cannot be switched over.`,
    ja: `${step} でシャドウコピーの有無を判定できないため、remove が失敗し (${number})、スイッチオーバできません。`,
  };
}

const wouldGoOn: Bilingual = {
  en: "remove goes on without knowing (vss.unknown: continue): shadow copies may be lost.",
  ja: "判定できないまま remove を続行します (vss.unknown: continue)。シャドウコピーを失うおそれがあります。",
};

const lookAtOutput: Bilingual = {
  en: "What it prints is not what volkit knows of it; `volkit doctor --json` keeps it whole.",
  ja: "volkit の想定と異なる出力です。全文は volkit doctor --json の calls で確認できます。",
};

/** Only an exit status can be for want of rights. */
function ofListing({ kind }: Failure): Bilingual {
  return kind === "exit" ? elevated : lookAtOutput;
}

const elevated: Bilingual = {
  en: "vssadmin answers only to administrators; an exit status other than 0 and 1 is no answer.",
  ja: "vssadmin の実行には管理者権限が必要です。終了コードが 0 と 1 以外の場合は判定できません。",
};

function mirrorWords(answer: MirrorAnswer): Bilingual {
  if (answer.kind === "failed") return both("");
  const lines = answer.mirrors.map(({ roleNumber, system, address, stateNumber }) =>
    [roleNumber, system, address, stateNumber].join(" "),
  );
  return both(lines.join("; "));
}

function lockWords({ kind }: LifeKeeperLock): Bilingual {
  return kind === "locked"
    ? { en: "locked by LifeKeeper", ja: "LifeKeeper がロック中" }
    : {
        en: "not locked by LifeKeeper; DataKeeper's own lock is not known",
        ja: "LifeKeeper によるロックなし (DataKeeper のロックは確認できません)",
      };
}

function listingWords({ kind }: Listing): Bilingual {
  return kind === "present" ? { en: "there are some", ja: "あり" } : { en: "none", ja: "なし" };
}

function guidWords(answer: VolumeGuid): Bilingual {
  return both(answer.kind === "guid" ? answer.guid : "");
}
