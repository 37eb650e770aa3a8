import type { Bilingual } from "@volkit/kit-orchestrator";
import type { Command } from "@volkit/tool-command";
import type { Evidence } from "./evidence.js";
import { resultsInJapanese } from "./results-in-japanese.js";

/** A question that settles a fact, and the peer it is about. Only what reads is ever asked. */
export interface Question {
  readonly command: Command<unknown>;
  readonly peer?: string;
}

/**
 * What is known of a fact on this node.
 * - `settled`: `answer` was seen; `agrees` says whether that is what the kit assumes
 * - `open`: nothing seen here tells, for `why`, which also says what would
 */
export type Settlement =
  | { readonly kind: "settled"; readonly answer: Bilingual; readonly agrees: boolean }
  | { readonly kind: "open"; readonly why: Bilingual };

/** Something about the real tools that only a real node can tell, and that the kit had to assume. */
export interface OpenFact {
  /** Never changes from release to release: `emcmd.volume-argument`. */
  readonly id: string;
  readonly question: Bilingual;
  /** What the kit takes for granted as long as nobody knows. */
  readonly assumed: Bilingual;
  /** The key of the configuration to change where it is otherwise; null where there is none. */
  readonly setting: string | null;
  /**
   * What settles it: answers to questions, calls that the kit's own records hold, files that are looked at, or only a
   * person on a real cluster.
   */
  readonly by: "questions" | "records" | "files" | "person";
  /** What to ask, given what was answered so far; asked again until it names nothing new. */
  readonly asks?: (evidence: Evidence) => readonly Question[];
  /** Pure: the same evidence is always the same settlement. */
  readonly settle: (evidence: Evidence) => Settlement;
}

/** A text in both languages. */
export function both(en: string, ja: string): Bilingual {
  return { en, ja };
}

export function open(en: string, ja: string): Settlement {
  return { kind: "open", why: { en, ja: resultsInJapanese(ja) } };
}

export function settled(agrees: boolean, en: string, ja: string): Settlement {
  return { kind: "settled", agrees, answer: { en, ja } };
}

/**
 * Settles a fact by several sightings: it agrees where each does. The answer shows those that do not, else the first
 * few. Without a sighting it stays open, for `none`.
 */
export function settledBy<Sighting>(
  sightings: readonly Sighting[],
  agrees: (sighting: Sighting) => boolean,
  shown: (sighting: Sighting) => string,
  none: Bilingual,
  inJapanese: (shown: string) => string = resultsInJapanese,
): Settlement {
  if (sightings.length === 0) return { kind: "open", why: none };
  const others = sightings.filter((sighting) => !agrees(sighting));
  const told = [...new Set((others.length > 0 ? others : sightings).map(shown))];
  const rest = told.length > mostShown ? ["..."] : [];
  const answer = (words: readonly string[]): string => [...words.slice(0, mostShown), ...rest].join("; ");
  return {
    kind: "settled",
    agrees: others.length === 0,
    answer: { en: answer(told), ja: answer(told.map(inJapanese)) },
  };
}

const mostShown = 4;

/** A case that a question asks about, and whether it was seen. */
export interface Branch {
  readonly name: Bilingual;
  readonly isSeen: boolean;
}

/** Says of what was seen that it is not all that was asked, and what is left. */
export function seenSoFar(settlement: Settlement, branches: readonly Branch[]): Settlement {
  const left = branches.filter(({ isSeen }) => !isSeen).map(({ name }) => name);
  if (settlement.kind === "open" || left.length === 0) return settlement;
  const { en, ja } = settlement.answer;
  return {
    ...settlement,
    answer: {
      en: `Seen so far: ${en}. Not seen: ${left.map((name) => name.en).join(", ")}.`,
      ja: `確認できた範囲: ${ja}。未確認: ${left.map((name) => name.ja).join("、")}。`,
    },
  };
}
