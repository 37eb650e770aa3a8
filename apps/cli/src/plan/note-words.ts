import { fill, type Language } from "@volkit/kit-orchestrator";
import type { Note, Plan } from "./plan.js";
import { planTexts, stateNow } from "./texts.js";

/** What to know beside the outlook, in a sentence or two. */
export function noteWords(note: Note, { action, tag, outlook }: Plan, language: Language): string {
  const text = (key: keyof typeof planTexts, values: Readonly<Record<string, string>>): string =>
    fill(planTexts[key][language], (name) => values[name]);
  switch (note.kind) {
    case "errors": {
      const key = outlook.kind === "would-succeed" ? "would-report" : "reportsAsWell";
      return text(key, { action, ids: note.ids.join({ en: ", ", ja: "、" }[language]) });
    }
    case "no-switchover": {
      const guide = note.state === "paused" ? "paused-mirror" : "switchover-stuck";
      const state = stateNow[note.state][language];
      return text("noSwitchover", { state, number: String(note.number), guide });
    }
    case "split-brain":
      return text("ruleOut", { state: stateNow[note.state][language], tag });
  }
}
