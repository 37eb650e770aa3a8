import type { Bilingual } from "@volkit/kit-orchestrator";
import { good, notGood, type About, type Finding, type Verdict } from "../finding.js";
import { listed } from "../in-words.js";

/** Files and folders that belong together, and by which somebody else could decide what the kit runs. */
export interface Guarded {
  readonly about: About;
  readonly paths: readonly string[];
}

/**
 * Who else could put something of their own in a place.
 * - `others`: they can, `verdict` by how many that are; empty where nobody can
 * - `unknown`: it could not be found out, for `why`
 */
export type Others =
  | {
      readonly kind: "others";
      readonly others: readonly { readonly verdict: "bad" | "warning"; readonly who: Bilingual }[];
    }
  | { readonly kind: "unknown"; readonly why: Bilingual };

export function guarded(id: string, en: string, ja: string, paths: readonly string[]): Guarded {
  return {
    about: { id: `writable.${id}`, subject: { en: `who can change ${en}`, ja: `${ja}の変更権限` } },
    paths,
  };
}

const mostNamed = 4;

/** What it means that others can change a place, or that nobody knows. */
export function writableFinding({ about }: Guarded, found: Others): Finding {
  if (found.kind === "unknown") {
    return notGood(about, "unknown", { found: found.why, why: danger, remedy: lookByHand });
  }
  if (found.others.length === 0) {
    return good(about, { en: "administrators (root) alone", ja: "管理者 (root) のみ" });
  }
  const verdict: Exclude<Verdict, "good"> = found.others.some((one) => one.verdict === "bad")
    ? "bad"
    : "warning";
  const { en, ja } = listed(found.others.slice(0, mostNamed).map(({ who }) => who));
  const more = found.others.length - mostNamed;
  return notGood(about, verdict, {
    found:
      more > 0
        ? { en: `${en}; ${more} more.`, ja: `${ja}、ほか ${more} 件。` }
        : { en: `${en}.`, ja: `${ja}。` },
    why: verdict === "bad" ? danger : doubt,
    remedy: takeAway,
  });
}

const danger: Bilingual = {
  en: "LifeKeeper starts these with all rights: a program planted there would run as SYSTEM.",
  ja: "LifeKeeper から高い権限で起動されるため、置き換えられたプログラムが SYSTEM として実行されます。",
};

const doubt: Bilingual = {
  en: "LifeKeeper starts these with all rights; whether these accounts are meant to decide what runs, volkit does not know.",
  ja: "LifeKeeper から高い権限で起動されます。これらのアカウントに変更を許可してよいか、volkit では判断できません。",
};

const takeAway: Bilingual = {
  en: "Leave the right to write to SYSTEM and administrators (root) alone: on Windows by icacls, on the folder and those above it.",
  ja: "書き込み権限を SYSTEM と Administrators (root) だけにしてください。Windows では icacls でフォルダと上位フォルダを確認します。",
};

const lookByHand: Bilingual = {
  en: "Look at the security of the files and the folders above them (icacls): nobody but administrators and SYSTEM should be able to write there.",
  ja: "ファイルと上位フォルダのアクセス権を icacls で確認し、Administrators と SYSTEM だけが書き込めるようにしてください。",
};

/** A path, as it stands in a finding. */
export function at(path: string, { en, ja }: Bilingual): Bilingual {
  return { en: `${path}: ${en}`, ja: `${path}: ${ja}` };
}
