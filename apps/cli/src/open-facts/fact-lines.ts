import type { Language } from "@volkit/kit-orchestrator";
import type { SettledFact } from "./ledger.js";
import { factTexts } from "./fact-texts.js";

/** A fact as `--json` and a bundle's index have it. */
export function factInJson({ fact, settlement }: SettledFact) {
  const { id, question, assumed, setting, by } = fact;
  const found =
    settlement.kind === "settled"
      ? { state: "settled", agrees: settlement.agrees, answer: settlement.answer, why: null }
      : { state: "open", agrees: null, answer: null, why: settlement.why };
  return { id, question, assumed, setting, by, ...found };
}

/** How many facts there are of each sort. */
export function countFacts(facts: readonly SettledFact[]) {
  const settled = facts.flatMap(({ settlement }) =>
    settlement.kind === "settled" ? [settlement.agrees] : [],
  );
  const agreeing = settled.filter(Boolean).length;
  return { agreeing, disagreeing: settled.length - agreeing, open: facts.length - settled.length };
}

/**
 * The facts for a person, each line on its own and unwrapped: those that are otherwise than the kit assumes are told
 * in full, the open ones counted, or with `all` told too, and so are those that agree.
 */
export function factLines(facts: readonly SettledFact[], language: Language, all: boolean): string[] {
  const { agreeing, disagreeing, open } = countFacts(facts);
  const sorts = [
    { text: factTexts.disagreeing, count: disagreeing, told: true, picks: isOtherwise },
    { text: factTexts.open, count: open, told: all, picks: isOpen },
    { text: factTexts.agreeing, count: agreeing, told: all, picks: agrees },
  ];
  return sorts.flatMap(({ text, count, told, picks }) => [
    `${text[language]}: ${count}`,
    ...(told ? facts.filter(picks).flatMap((each) => linesOf(each, language)) : []),
  ]);
}

const isOpen = ({ settlement }: SettledFact): boolean => settlement.kind === "open";
const agrees = ({ settlement }: SettledFact): boolean => settlement.kind === "settled" && settlement.agrees;
const isOtherwise = (fact: SettledFact): boolean => !isOpen(fact) && !agrees(fact);

function linesOf(settled: SettledFact, language: Language): string[] {
  const { fact, settlement } = settled;
  const found = settlement.kind === "settled" ? settlement.answer : settlement.why;
  const named = settlement.kind === "settled" ? factTexts.found : factTexts.why;
  const remedy =
    fact.setting === null ? factTexts.noSetting[language] : `${factTexts.setting[language]}: ${fact.setting}`;
  return [
    `  ${fact.id}: ${fact.question[language]}`,
    `    ${factTexts.assumed[language]}: ${fact.assumed[language]}`,
    `    ${named[language]}: ${found[language]}`,
    ...(isOtherwise(settled) ? [`    ${remedy}`] : []),
  ];
}
