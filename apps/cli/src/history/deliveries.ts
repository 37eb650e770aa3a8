import type { Language } from "@volkit/kit-orchestrator";
import { readDelivery, type DeliveryAnswer } from "@volkit/snmp-notifier";
import { oneLine } from "@volkit/tool-command";
import { endingOf } from "../recorded/ending-of.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { told } from "../told.js";
import { rowTexts } from "./texts.js";

/** What became of telling a manager, of a split brain with `peer` or of its end. */
export type ManagerTold = DeliveryAnswer & { readonly manager: string; readonly peer: string | null };

/** What became of all that a run told managers, in the order in which it began. */
export function deliveriesOf({ calls }: RunRecord): readonly ManagerTold[] {
  return calls.flatMap(({ tool, args: [manager], peer, ending }) => {
    if (tool !== "snmp-notify" || manager === undefined || ending === null) return [];
    return [{ manager, peer: peer ?? null, ...readDelivery(endingOf(ending)) }];
  });
}

/** Whether a decision keeps what became of telling a manager: a deed of the run, and nothing that it found out. */
export function isDelivery({ about }: Pick<RehearsalRecord["decisions"][number], "about">): boolean {
  return about.startsWith("alarm ");
}

/** Who was not told, then who was: `NOT told: old (timed out)`, `told: noc, backup`; nothing where nobody was to be. */
export function deliveryWords(record: RunRecord, language: Language): readonly string[] {
  const all = deliveriesOf(record);
  const named = (text: "told" | "sent" | "untold", names: readonly string[]): string[] => {
    const list = [...new Set(names)].join({ en: ", ", ja: "、" }[language]);
    return list === "" ? [] : [told({ language }, rowTexts[text], { managers: list })];
  };
  const namesOf = (kind: DeliveryAnswer["kind"]): string[] =>
    all.filter((each) => each.kind === kind).map(({ manager }) => oneLine(manager));
  const untold = all.flatMap(({ manager, kind }) => {
    if (kind === "acknowledged" || kind === "sent") return [];
    return [`${oneLine(manager)} (${whyNot[kind][language]})`];
  });
  return [
    ...named("untold", untold),
    ...named("told", namesOf("acknowledged")),
    ...named("sent", namesOf("sent")),
  ];
}

const whyNot = {
  refused: { en: "refused", ja: "拒否" },
  "timed-out": { en: "timed out", ja: "応答なし" },
  "not-sent": { en: "not sent", ja: "送信不可" },
  unknown: { en: "not known", ja: "結果不明" },
} as const;
