import type { Language } from "@volkit/kit-orchestrator";
import { plainExample } from "@volkit/kit-orchestrator/explain";
import type { Evidence } from "volkit/src/open-facts/evidence.js";
import { ledger } from "volkit/src/open-facts/ledger.js";
import { nothingSeen } from "volkit/src/open-facts/look-at-files.js";
import type { OpenFact } from "volkit/src/open-facts/open-fact.js";
import { grouped } from "./grouped.js";
import { code, escaped, file, head } from "./markdown.js";

const words = {
  title: { en: "Open facts", ja: "実機でのみ確認できる事項" },
  about: {
    en: "What volkit relies on, and public sources do not say for certain: what is assumed, which [setting](configuration.md) changes it, and what settles it on a node. `volkit doctor --facts` tells each of them for the node it runs on ([doctor](../doctor.md), [bundles](../bundle.md)).",
    ja: "volkit の動作の前提のうち、公開情報では確定できない事項です。想定している内容、変更できる[設定](configuration.ja.md)、ノード上での確認方法を示します。ノードごとの確認結果は `volkit doctor --facts` で表示できます ([診断](../doctor.ja.md)、[バンドル](../bundle.ja.md))。",
  },
  count: { en: "{count} facts are open.", ja: "全 {count} 件です。" },
  assumed: { en: "Assumed", ja: "想定" },
  setting: { en: "Setting", ja: "設定" },
  none: { en: "none", ja: "なし" },
  settled: { en: "Settled by", ja: "確認方法" },
  questions: {
    en: "`volkit doctor`, with commands that only read",
    ja: "`volkit doctor` (参照のみのコマンドで確認)",
  },
  records: {
    en: "`volkit doctor`, once a recorded run has met it",
    ja: "`volkit doctor` (該当する実行の記録があれば判定)",
  },
  files: { en: "`volkit doctor`, by files on the node", ja: "`volkit doctor` (ノード上のファイルで確認)" },
  person: { en: "a person", ja: "人による確認" },
} as const;

/** The page of the facts that only a real node can tell, each under its identifier. */
export function openFactsPage(language: Language): string {
  const areas = grouped(ledger, ({ id }) => id.split(".")[0] ?? "");
  return file([
    ...head(words.title[language], "open-facts", language),
    words.about[language],
    "",
    words.count[language].replace("{count}", String(ledger.length)),
    "",
    ...[...areas].flatMap(([area, facts]) => [
      `## ${titles[area] ?? area}`,
      "",
      ...facts.flatMap((fact) => factLines(fact, language)),
    ]),
  ]);
}

const titles: Readonly<Record<string, string>> = {
  emcmd: "EMCMD",
  lifekeeper: "LifeKeeper",
  windows: "Windows",
};

function factLines(fact: OpenFact, language: Language): readonly string[] {
  return [
    `### ${fact.id}`,
    "",
    escaped(fact.question[language]),
    "",
    `- **${words.assumed[language]}**: ${escaped(fact.assumed[language])}`,
    `- **${words.setting[language]}**: ${settingWords(fact.setting, language)}`,
    `- **${words.settled[language]}**: ${settledWords(fact, language)}`,
    "",
  ];
}

function settingWords(setting: string | null, language: Language): string {
  if (setting === null) return words.none[language];
  return `[${code(setting)}](configuration.${language === "ja" ? "ja.md" : "md"}${groupAnchor(setting)})`;
}

/** Keys that stand alone have no heading of their own there. */
function groupAnchor(setting: string): string {
  const [, group] = /^(\w+)[.[]/.exec(setting) ?? [];
  return group === undefined ? "" : `#${group.toLowerCase()}`;
}

/** A person is told what to do by the fact itself, where nothing has been seen. */
function settledWords(fact: OpenFact, language: Language): string {
  if (fact.by !== "person") return words[fact.by][language];
  const settlement = fact.settle(noEvidence);
  if (settlement.kind === "settled") throw new Error(`${fact.id} is settled by nothing`);
  const colon = language === "ja" ? "。" : ": ";
  return `${words.person[language]}${colon}${escaped(settlement.why[language])}`;
}

const noEvidence: Evidence = {
  site: {
    node: plainExample.node,
    resources: [],
    unmirrored: plainExample.volume,
    form: "E:",
    codePage: 932,
    platform: "win32",
    processor: "x64",
  },
  heard: [],
  runs: [],
  observed: [],
  files: nothingSeen,
};
