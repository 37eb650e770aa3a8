import { fill, type Bilingual, type Language } from "@volkit/kit-orchestrator";
import type { Paint, Tone } from "../terminal/painter.js";
import { table, type Cell } from "../terminal/table.js";
import { factTexts } from "./fact-texts.js";
import type { SettledFact } from "./ledger.js";

/** What is known of a fact: it is as the kit assumes, otherwise, or not known yet. */
export type FactState = "agrees" | "otherwise" | "open";

export function factState({ settlement }: SettledFact): FactState {
  if (settlement.kind === "open") return "open";
  return settlement.agrees ? "agrees" : "otherwise";
}

/** How many facts there are of each state. */
export function countFacts(facts: readonly SettledFact[]): Readonly<Record<FactState, number>> {
  const count = (state: FactState): number => facts.filter((fact) => factState(fact) === state).length;
  return { agrees: count("agrees"), otherwise: count("otherwise"), open: count("open") };
}

/** How facts are told: in which language, how wide, and in which colours; with `all`, also those that need nothing. */
export interface FactTelling {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
  readonly all: boolean;
  /** Where what was answered is kept, in a few words; null where nothing was asked for it. */
  readonly sources?: (fact: SettledFact) => string | null;
}

/** The facts for a person: those that are otherwise than the kit assumes in full, the others counted, or told too. */
export function factLines(facts: readonly SettledFact[], telling: FactTelling): string[] {
  const { language, paint, all } = telling;
  const counts = countFacts(facts);
  const told = (["otherwise", "open", "agrees"] as const).filter((state) => all || state === "otherwise");
  const summary = fill(factTexts.summary[language], (name) =>
    name in counts ? String(Object.entries(counts).find(([state]) => state === name)?.[1]) : undefined,
  );
  const hint = all || counts.open === 0 ? [] : table([[factTexts.hint[language]]], telling);
  return [
    ...told.flatMap((state) =>
      facts.filter((fact) => factState(fact) === state).flatMap((fact) => [...linesOf(fact, telling), ""]),
    ),
    ...table([[summary]], telling).map((line) => paint(counts.otherwise > 0 ? "warning" : "good", line)),
    ...hint,
  ];
}

const tones: Readonly<Record<FactState, Tone>> = { agrees: "good", otherwise: "warning", open: "unknown" };

function linesOf(settled: SettledFact, { language, columns, paint, sources }: FactTelling): string[] {
  const { fact, settlement } = settled;
  const state = factState(settled);
  const found = settlement.kind === "settled" ? settlement.answer : settlement.why;
  const kept = sources?.(settled) ?? null;
  const rows: [Bilingual, string][] = [
    [factTexts.assumed, fact.assumed[language]],
    [settlement.kind === "settled" ? factTexts.found : factTexts.why, found[language]],
    ...(state === "otherwise"
      ? [[factTexts.remedy, remedyOf(fact.setting, language)] satisfies [Bilingual, string]]
      : []),
    ...(kept === null ? [] : [[factTexts.sources, kept] satisfies [Bilingual, string]]),
  ];
  const label = (text: Bilingual): Cell => ({ text: `${text[language]}:`, tone: "faint" });
  return [
    `${paint(tones[state], factTexts[state][language])}  ${paint("faint", `[${fact.id}]`)}`,
    ...table([[fact.question[language]]], { columns, indent: 2, paint }),
    ...table(
      rows.map(([name, text]) => [label(name), text]),
      { columns, indent: 2, gap: 1, paint },
    ),
  ];
}

function remedyOf(setting: string | null, language: Language): string {
  if (setting === null) return factTexts.noSetting[language];
  return fill(factTexts.setting[language], () => setting);
}
