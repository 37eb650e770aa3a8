import type { Language } from "@volkit/kit-orchestrator";
import { oneLine } from "@volkit/tool-command";
import { told } from "../told.js";
import type { Change } from "./change.js";
import { durationWords } from "./duration.js";
import { resultWords } from "./entry-words.js";
import { aboutWords, foundValue } from "./found-words.js";
import { rowTexts } from "./texts.js";

/** How many changed settings are told in a row; a machine gets them all. */
const mostSettings = 3;
/** As much of a setting is told. */
const longestSetting = 40;

/** What changed, each in a few words: `mirror (NODEB): mirroring -> paused`. */
export function changeWords(changes: readonly Change[], language: Language): readonly string[] {
  const settings = changes.filter(({ kind }) => kind === "setting");
  const more = settings.slice(mostSettings);
  const shown = changes.filter((change) => !more.includes(change));
  const count = String(more.length);
  const others = more.length === 0 ? [] : [told({ language }, rowTexts.moreSettings, { count })];
  return [...shown.flatMap((change) => wordsOf(change, language)), ...others];
}

function wordsOf(change: Change, language: Language): readonly string[] {
  const text = (key: keyof typeof rowTexts, values: Readonly<Record<string, string>>): string =>
    told({ language }, rowTexts[key], values);
  switch (change.kind) {
    case "result": {
      const [before, now] = [resultWords(change.before, language), resultWords(change.now, language)];
      return [text("changed result", { before, now })];
    }
    case "agreement": {
      const [before, now] = [rowTexts[change.before][language], rowTexts[change.now][language]];
      return [text("changed agreement", { before, now })];
    }
    case "finding": {
      const value = (found: string | null): string =>
        found === null ? rowTexts.notThere[language] : foundValue(change.about, found, language);
      const about = aboutWords(change, language);
      return [`${about}: ${value(change.before)} -> ${value(change.now)}`];
    }
    case "messages": {
      const { appeared, gone } = change;
      return [
        ...(appeared.length === 0 ? [] : [text("appeared", { ids: listed(appeared) })]),
        ...(gone.length === 0 ? [] : [text("gone", { ids: listed(gone) })]),
      ];
    }
    case "slow": {
      const [took, usual] = [durationWords(change.durationMs), durationWords(change.usualMs)];
      return [text("changed slow", { took: took[language], usual: usual[language] })];
    }
    case "version":
      return [text("changed version", { before: change.before, now: change.now })];
    case "setting": {
      const { key, before, now } = change;
      if (key === "lastValid") return [rowTexts[now === true ? "last valid used" : "file used"][language]];
      if (key === "file") return [text("changed file", { before: fileOf(before), now: fileOf(now) })];
      return [text("changed setting", { key, before: valueOf(before), now: valueOf(now) })];
    }
  }

  function listed(ids: readonly string[]): string {
    return ids.map(oneLine).join({ en: ", ", ja: "、" }[language]);
  }

  function fileOf(value: unknown): string {
    return typeof value === "string" ? oneLine(value) : rowTexts.noSetting[language];
  }

  function valueOf(value: unknown): string {
    if (value === undefined || value === null) return rowTexts.noSetting[language];
    const whole = JSON.stringify(value);
    return whole.length > longestSetting ? `${whole.slice(0, longestSetting)}…` : whole;
  }
}
