import type { Failure } from "@volkit/tool-command";
import type { VolumeAnswers } from "../answers.js";
import { good, notGood, type About, type Finding } from "../finding.js";
import { both, notUnderstood } from "../in-words.js";
import { failureIn } from "../understood.js";

const about: About = { id: "rights.account", subject: { en: "rights of this account", ja: "実行権限" } };

/**
 * Whether this very run has the rights that LifeKeeper's runs have. On Windows by vssadmin's exit status: without
 * elevation it is another than 0 and 1, and its words are in the system's language.
 */
export function checkAccount(
  storage: VolumeAnswers["storage"] | undefined,
  platform: NodeJS.Platform,
  uid: number | undefined,
): Finding {
  if (platform !== "win32") return good(about, both(`uid ${uid ?? "?"}`));
  if (storage === undefined) {
    return unknown({
      en: "There is no volume to ask vssadmin about.",
      ja: "vssadmin に問い合わせるボリュームがありません。",
    });
  }
  const failure = failureIn(storage);
  if (failure === undefined) {
    return good(about, { en: "elevated: vssadmin answers", ja: "管理者権限あり (vssadmin が応答)" });
  }
  return isExit(failure) ? notElevated() : unknown(notUnderstood(storage, failure));

  function notElevated(): Finding {
    return notGood(about, "warning", {
      found: {
        en: `Probably not elevated: vssadmin ends with an exit status other than 0 and 1.`,
        ja: `管理者権限がない可能性があります (vssadmin の終了コードが 0 と 1 以外)。`,
      },
      why: {
        en: "Other findings can be for want of rights that LifeKeeper's own runs have.",
        ja: "権限不足のため、LifeKeeper からの実行時と異なる結果になっている項目があるかもしれません。",
      },
      remedy: {
        en: "Run volkit doctor again in an elevated prompt.",
        ja: "管理者権限のコマンドプロンプトで volkit doctor を再度実行してください。",
      },
    });
  }
}

function isExit({ kind }: Failure): boolean {
  return kind === "exit";
}

function unknown(found: Finding["found"]): Finding {
  return notGood(about, "unknown", {
    found,
    why: {
      en: "Whether this run has the rights that LifeKeeper's runs have was not found out.",
      ja: "LifeKeeper からの実行時と同じ権限があるか確認できませんでした。",
    },
    remedy: null,
  });
}
