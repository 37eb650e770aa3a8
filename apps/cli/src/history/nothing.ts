import type { Language } from "@volkit/kit-orchestrator";
import { clockTime } from "../local-time.js";
import type { Source } from "../recorded/source.js";
import { told } from "../told.js";
import type { Entry } from "./entry.js";
import { historyTexts } from "./texts.js";

/** What was asked for, and what there is. */
export interface Asked {
  readonly tags: readonly string[];
  readonly since: string;
  readonly sources: readonly Source[];
  /** All there is, the oldest first. */
  readonly entries: readonly Entry[];
}

/** Why there is nothing to show: what was looked at, and what there is. */
export function nothingToShow({ tags, since, sources, entries }: Asked, language: Language): string {
  const comma = { en: ", ", ja: "、" }[language];
  const places = sources.map(({ name }) => name).join(comma);
  if (sources.length === 0) return historyTexts.noPlaces[language];
  if (entries.length === 0) return told({ language }, historyTexts.nothing, { places });

  const known = [...new Set(entries.flatMap(({ tag }) => tag ?? []))].toSorted();
  const ofTags = entries.filter(({ tag }) => tags.length === 0 || (tag !== null && tags.includes(tag)));
  const last = ofTags.at(-1);
  if (last === undefined) {
    const values = { places, tag: tags.join(comma), tags: known.length === 0 ? "-" : known.join(comma) };
    return told({ language }, historyTexts.nothingOf, values);
  }
  const count = String(ofTags.length);
  return told({ language }, historyTexts.nothingSince, { since, count, at: clockTime(last.at) });
}
