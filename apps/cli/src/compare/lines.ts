import type { Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { told } from "../told.js";
import { localTime } from "../local-time.js";
import type { HeldMessage, RehearsalRecord } from "../recorded/format.js";
import type { Comparison, Finding, Tally } from "./compare.js";
import { compareTexts } from "./texts.js";

/** How many findings of one kind are told; a machine gets them all. */
const most = 20;

/** A comparison in lines, worst first. */
export function comparisonLines(comparison: Comparison, language: Language): string[] {
  const { tag, first, last, actions, findings } = comparison;
  const text = (name: keyof typeof compareTexts, values: Readonly<Record<string, string>> = {}) =>
    told({ language }, compareTexts[name], values);

  return [
    text("heading", { tag, first: moment(first), last: moment(last) }),
    ...actions.map((tally) => `  ${tallyLine(tally)}`),
    ...listed("different"),
    ...listed("open"),
    ...conditions(),
  ];

  function tallyLine({ action, calls, alike, alikeIf, different, open }: Tally): string {
    const counts = [
      different === 0 ? [] : [text("different", { n: String(different) })],
      open === 0 ? [] : [text("open", { n: String(open) })],
      alikeIf === 0 ? [] : [text("alike-if", { n: String(alikeIf) })],
      alike === 0 ? [] : [text("alike", { n: String(alike) })],
    ].flat();
    return text("calls", { action, calls: String(calls), counts: counts.join(", ") });
  }

  function listed(kind: "different" | "open"): string[] {
    const of = findings.filter(({ agreement }) => agreement.kind === kind);
    const lines = of.slice(0, most).map((finding) => `  ${text(`${kind}Line`)}: ${findingLine(finding)}`);
    const more = of.length - lines.length;
    return more > 0 ? [...lines, `  ${text("more", { count: String(more) })}`] : lines;
  }

  function findingLine({ at, action, vendor, rehearsal }: Finding): string {
    const ended =
      vendor === undefined ? text("noVendor") : text("vendorEnded", { exitCode: String(vendor.exitCode) });
    const record = rehearsal === undefined ? "" : ` (${rehearsal.run})`;
    return oneLine(`${moment(at)} ${action}: ${ended}; ${rehearsed(rehearsal)}${record}`);
  }

  function rehearsed(rehearsal: RehearsalRecord | undefined): string {
    if (rehearsal === undefined) return text("noRehearsal");
    const { result } = rehearsal;
    switch (result.kind) {
      case "would-succeed":
        return withWords(text("wouldSucceed"), rehearsal.wouldSay);
      case "would-fail":
        return withWords(text("wouldFail"), rehearsal.wouldSay);
      case "depends":
        return text("depends", { on: commandsOf(result.on) });
      case "unknown":
        return withWords(text(result.why), rehearsal.messages);
    }
  }

  /** What the agreement of each action rests on, once: it is the same nearly every time. */
  function conditions(): string[] {
    const on = new Map<string, Set<string>>();
    for (const { agreement, action, rehearsal } of findings) {
      if (agreement.kind !== "alike-if" || rehearsal?.result.kind !== "depends") continue;
      const known = on.get(action) ?? new Set();
      for (const { command } of rehearsal.result.on) known.add(command);
      on.set(action, known);
    }
    return [...on].map(([action, known]) => `  ${text("conditions", { action, on: [...known].join(", ") })}`);
  }
}

function moment(at: number): string {
  return localTime(at).slice(0, 19).replace("T", " ");
}

function commandsOf(on: readonly { readonly command: string }[]): string {
  return on.map(({ command }) => command).join(", ");
}

function withWords(text: string, said: readonly HeldMessage[]): string {
  const worst = said.find(({ severity }) => severity === "ERROR") ?? said[0];
  return worst === undefined ? text : `${text}: ${worst.severity} ${worst.id} ${worst.text}`;
}
