import type { Bilingual, Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import type { RunRecord } from "../recorded/format.js";
import { told } from "../told.js";
import { deedsOf, type Deed } from "./deeds.js";

/** What a run changed, each in a few words: `switched over, source now`. Nothing where it changed nothing. */
export function deedWords(record: RunRecord, language: Language): readonly string[] {
  const deeds = deedsOf(record);
  const once = deeds.filter((deed, at) => deeds.findIndex((each) => isAlike(each, deed)) === at);
  return once.map((deed) => {
    const nodes = new Set(deeds.filter((each) => isAlike(each, deed)).map(({ node }) => oneLine(node)));
    const values = { nodes: [...nodes].join({ en: ", ", ja: "、" }[language]), value: oneLine(deed.value) };
    return told({ language }, textOf(deed), values);
  });
}

/** The same was done on several nodes. */
function isAlike(one: Deed, other: Deed): boolean {
  return one.fact === other.fact && one.value === other.value;
}

function textOf({ fact, value }: Deed): Bilingual {
  return texts.get(`${fact} ${value}`) ?? texts.get(fact) ?? other;
}

const other: Bilingual = { en: "{nodes} set to {value}", ja: "{nodes} を {value} に変更" };

const texts: ReadonlyMap<string, Bilingual> = new Map<string, Bilingual>([
  ["role", { en: "SWITCHED OVER to {nodes}", ja: "{nodes} にスイッチオーバ" }],
  ["volumeLock locked", { en: "volume locked", ja: "ボリュームをロック" }],
  ["volumeLock unlocked", { en: "volume unlocked", ja: "ボリュームをアンロック" }],
  ["lifeKeeperLock", { en: "LifeKeeper's lock released", ja: "LifeKeeper のロックを解放" }],
  ["schedule", { en: "shadow-copy schedule enabled", ja: "VSS のスケジュールを有効化" }],
  ["shadowCopies", { en: "shadow copies deleted on {nodes}", ja: "{nodes} のシャドウコピーを削除" }],
  ["flag raised", { en: "flag raised on {nodes}", ja: "{nodes} にフラグを生成" }],
  ["flag not raised", { en: "flag lowered on {nodes}", ja: "{nodes} のフラグを削除" }],
]);
