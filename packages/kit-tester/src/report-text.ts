import { groups, groupTitles } from "./group.js";
import type { Report, Result } from "./report.js";
import type { Language, Text } from "./text.js";

const marks: Readonly<Record<Result["outcome"], Text>> = {
  passed: { en: "ok     ", ja: "合格  " },
  failed: { en: "FAILED ", ja: "不合格" },
  skipped: { en: "skipped", ja: "対象外" },
};

const texts = {
  again: { en: "again by hand, LAB being a new folder:", ja: "手動での再現方法 (LAB は新しいフォルダ):" },
  kept: { en: "its lab is kept in", ja: "ラボの場所:" },
} as const satisfies Record<string, Text>;

/** A report as text: a table by groups, what to do about each failure, and a line that sums up. */
export function reportText(report: Report, language: Language = "en"): string {
  const { results, passed, failed, skipped } = report;
  const width = Math.max(0, ...results.map(({ id }) => id.length));
  const parts = groups.flatMap((group) => {
    const own = results.filter((result) => result.group === group);
    if (own.length === 0) return [];
    return [groupTitles[group][language], ...own.flatMap((result) => linesOf(result, width, language)), ""];
  });
  const sum: Text = {
    en: `${results.length} assertions: ${passed} passed, ${failed} failed, ${skipped} skipped`,
    ja: `${results.length} 項目: 合格 ${passed}、不合格 ${failed}、対象外 ${skipped}`,
  };
  return `${[...parts, sum[language]].join("\n")}\n`;
}

function linesOf(result: Result, width: number, language: Language): readonly string[] {
  const { id, title, outcome, why, wrong, repeat = [], kept } = result;
  const details = [
    ...(why === undefined ? [] : [why]),
    ...(wrong === undefined ? [] : [wrong]),
    ...(repeat.length === 0 ? [] : [texts.again[language], ...repeat.map((line) => `  ${line}`)]),
    ...(kept === undefined ? [] : [`${texts.kept[language]} ${kept}`]),
  ];
  return [
    `  ${marks[outcome][language]}  ${id.padEnd(width)}  ${title}`,
    ...details.map((line) => `      ${line}`),
  ];
}
