import type { Bilingual } from "@volkit/kit-orchestrator";
import type { ConfigurationFile } from "../../configuration/schema.js";
import { notGood, type Finding } from "../finding.js";
import { both } from "../in-words.js";

/** A setting that is allowed and gives up something: when it does, and what. */
interface RiskyKey {
  readonly key: string;
  /** The value as it stands there, where it is one of those that give something up. */
  readonly given: (file: ConfigurationFile) => string | undefined;
  readonly why: Bilingual;
  readonly remedy: Bilingual;
}

const backToDefault: Bilingual = {
  en: "Take it out unless there is a reason for it.",
  ja: "意図した設定でなければ削除してください。",
};

const table: readonly RiskyKey[] = [
  {
    key: "vss.unknown",
    given: ({ vss }) => (vss?.unknown === "continue" ? "continue" : undefined),
    why: {
      en: "remove goes on where vssadmin gives no usable answer: shadow copies that this volume stores may be lost.",
      ja: "vssadmin の応答を判定できなくても remove を続行します。このボリュームに保存されたシャドウコピーを失うおそれがあります。",
    },
    remedy: backToDefault,
  },
  {
    key: "vss.peerDelete",
    given: ({ vss }) => (vss?.peerDelete === "never" ? "never" : undefined),
    why: {
      en: "monitor.5 is left out: shadow copies of the volume stay on the peers.",
      ja: "monitor.5 を実施しないため、対向側ノードのシャドウコピーが残ります。",
    },
    remedy: backToDefault,
  },
  {
    key: "emcmd.retries",
    given: ({ emcmd }) => (emcmd?.retries === 0 ? "0" : undefined),
    why: {
      en: "EMCmd answers empty now and then. Without a second try, one such answer fails a check, and LifeKeeper may move the service.",
      ja: "EMCmd はまれに空の応答を返します。再試行しないと一度の空応答で監視が失敗し、LifeKeeper がフェイルオーバーするおそれがあります。",
    },
    remedy: backToDefault,
  },
  {
    key: "resources[].mode",
    given: ({ resources = {} }) => {
      const observed = Object.entries(resources).filter(([, { mode }]) => mode === "observe");
      return observed.length === 0 ? undefined : `observe (${observed.map(([tag]) => tag).join(", ")})`;
    },
    why: {
      en: "volkit only rehearses beside the vendor's scripts for these tags, and acts on none of them.",
      ja: "これらのタグは既存のスクリプトが処理し、volkit はリハーサルのみを行います。",
    },
    remedy: {
      en: "Set it to act once `volkit compare` shows what was hoped for.",
      ja: "volkit compare の結果に問題がなければ act に変更してください。",
    },
  },
];

/** The settings that give something up, each a warning. */
export function riskyKeys(file: ConfigurationFile): Finding[] {
  return table.flatMap(({ key, given, why, remedy }) => {
    const value = given(file);
    const about = { id: `configuration.${key}`, subject: both(key) };
    return value === undefined
      ? []
      : [notGood(about, "warning", { found: both(`${key}: ${value}`), why, remedy })];
  });
}
