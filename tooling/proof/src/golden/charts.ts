import type { Bilingual, Language } from "@volkit/kit-orchestrator";
import { chartOf, type Chart } from "./chart.js";
import { drawChart } from "./chart-svg.js";
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
): Readonly<Record<ChartName, Chart>> {
  const alone = (name: "restore" | "remove") =>
    chartOf(name, [{ name, start: books[name].byDefault.whole }], false);
  const checks = (["quickCheck", "deepCheck"] as const).map((name) => ({
    name,
    start: books[name].byDefault.whole,
  }));
  const parts = books.quickCheck.byDefault.parts.map(({ after: [name = ""], state }) => ({
    name,
    start: state,
  }));
  return {
    monitor: chartOf("monitor", checks, false),
    "monitor-peer": chartOf("monitor-peer", parts, true),
    restore: alone("restore"),
    remove: alone("remove"),
  };
}

/** A chart as a picture. */
export function pictureOf(name: ChartName, chart: Chart, language: Language): string {
  return drawChart(chart, titles[name][language], language);
}
