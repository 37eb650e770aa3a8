import type { Bilingual, Language } from "@volkit/kit-orchestrator";
import { drawChart } from "volkit/src/report/chart/draw.js";
import type { FlowChart } from "volkit/src/report/chart/flow-chart.js";
import { chartStyle } from "volkit/src/report/chart/style.js";
import { filled, nodeWords } from "volkit/src/report/chart/words.js";
import { chartOf } from "./chart.js";
import { exampleNames } from "./chart-names.js";
import type { Folded } from "./fold-paths.js";
import type { Book } from "./walked.js";

export type ChartName = "monitor" | "monitor-peer" | "restore" | "remove";

const titles: Readonly<Record<ChartName, Bilingual>> = {
  monitor: { en: "volkit quickCheck and deepCheck", ja: "volkit quickCheck、deepCheck の処理の流れ" },
  "monitor-peer": {
    en: "volkit quickCheck and deepCheck: steps 3 to 5 for one peer",
    ja: "volkit quickCheck、deepCheck の処理の流れ: 対向側ノードに対する手順 3 から 5",
  },
  restore: { en: "volkit restore", ja: "volkit restore の処理の流れ" },
  remove: { en: "volkit remove", ja: "volkit remove の処理の流れ" },
};

/** The charts of the procedures by the defaults. */
export function chartsOf(
  books: Readonly<Record<Book["action"], Pick<Book, "byDefault">>>,
): Readonly<Record<ChartName, FlowChart>> {
  const alone = (name: "restore" | "remove") =>
    chartOf(name, [{ name, start: books[name].byDefault.whole }], false);
  return {
    monitor: chartOfChecks({ quick: books.quickCheck.byDefault, deep: books.deepCheck.byDefault }),
    "monitor-peer": chartOfPart(books.quickCheck.byDefault),
    restore: alone("restore"),
    remove: alone("remove"),
  };
}

/** The two checks in one chart. */
export function chartOfChecks(checks: { readonly quick: Folded; readonly deep: Folded }): FlowChart {
  const layers = [
    { name: "quickCheck", start: checks.quick.whole },
    { name: "deepCheck", start: checks.deep.whole },
  ];
  return chartOf("monitor", layers, false);
}

/** What a check does with one peer. */
export function chartOfPart({ parts }: Folded): FlowChart {
  const layers = parts.map(({ after: [name = ""], state }) => ({ name, start: state }));
  return chartOf("monitor-peer", layers, true);
}

/** A chart as a picture. */
export function pictureOf(name: ChartName, chart: FlowChart, language: Language): string {
  const says = chart.nodes.map((node) => `${node.label} ${nodeWords(node, language)}`);
  return drawChart(chart, {
    title: titles[name][language],
    description: says.join(language === "en" ? ". " : "。"),
    language,
    commandOf: ({ line }) => filled(line, exampleNames),
    remarksOf: () => [],
    idPrefix: "",
    style: chartStyle,
  });
}
