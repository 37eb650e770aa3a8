import { agreementOf, type Agreement } from "./agreement.js";
import type { ObservedCall } from "./pair.js";

/** How often an action of a tag was observed, and how often the two agreed. */
export interface Tally {
  readonly action: string;
  readonly calls: number;
  readonly alike: number;
  readonly alikeIf: number;
  readonly different: number;
  readonly open: number;
}

/** A call that was not simply alike. */
export interface Finding extends ObservedCall {
  readonly agreement: Agreement;
}

/** What was observed of one tag. */
export interface Comparison {
  readonly tag: string;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
  readonly actions: readonly Tally[];
  /** Different ones first, then open ones, then those alike on conditions; the latest first within each. */
  readonly findings: readonly Finding[];
}

const worstFirst: readonly Agreement["kind"][] = ["different", "open", "alike-if", "alike"];

/** Counts observed calls by tag and action. Whatever is wrong stands first: tags too are told worst first. */
export function compare(calls: readonly ObservedCall[]): Comparison[] {
  const judged = calls.map((call) => ({ ...call, agreement: agreementOf(call) }));
  const tags = [...new Set(calls.map(({ tag }) => tag))];
  const comparisons = tags.map((tag) =>
    ofTag(
      tag,
      judged.filter((call) => call.tag === tag),
    ),
  );
  return comparisons.toSorted((one, other) => rankOf(one) - rankOf(other) || (one.tag < other.tag ? -1 : 1));
}

function ofTag(tag: string, calls: readonly Finding[]): Comparison {
  const moments = calls.map(({ at }) => at);
  const actions = [...new Set(calls.map(({ action }) => action))].toSorted();
  const findings = calls.filter(({ agreement }) => agreement.kind !== "alike");
  return {
    tag,
    first: Math.min(...moments),
    last: Math.max(...moments),
    actions: actions.map((action) =>
      tallyOf(
        action,
        calls.filter((call) => call.action === action),
      ),
    ),
    findings: findings.toSorted((one, other) => rank(one) - rank(other) || other.at - one.at),
  };
}

function tallyOf(action: string, calls: readonly Finding[]): Tally {
  const count = (kind: Agreement["kind"]) => calls.filter(({ agreement }) => agreement.kind === kind).length;
  return {
    action,
    calls: calls.length,
    alike: count("alike"),
    alikeIf: count("alike-if"),
    different: count("different"),
    open: count("open"),
  };
}

function rank({ agreement }: Finding): number {
  return worstFirst.indexOf(agreement.kind);
}

function rankOf({ findings: [worst] }: Comparison): number {
  return worst === undefined ? worstFirst.length : rank(worst);
}
