import { steps, type Language } from "@volkit/kit-orchestrator";
import { guides, plainExample } from "@volkit/kit-orchestrator/explain";
import { actions } from "../actions.js";
import { actionTexts, helpTexts } from "../commands/help-texts.js";
import type { Named, Section } from "./page.js";
import { sayIn } from "./say.js";
import { shortText } from "./short-text.js";
import { messageIds } from "./values-in.js";

/** All that can be explained, by name, with a few words each. */
export function contents(language: Language): readonly Section[] {
  const say = sayIn(language, plainExample);
  const section = (key: Parameters<typeof say.text>[0], rows: readonly Named[]): Section => ({
    key,
    heading: say.text(key),
    blocks: [{ kind: "names", rows }],
  });
  const recover = { name: "recover", text: helpTexts.recover[language] };
  return [
    section(
      "guides",
      Object.entries(guides).map(([name, { title }]) => ({ name, text: say.named(title) })),
    ),
    section("actions", [...actionRows(language), recover]),
    section(
      "steps",
      Object.entries(steps).map(([name, words]) => ({ name, text: words[language] })),
    ),
    section(
      "messages",
      messageIds().map((name) => ({ name, text: shortText(name, language) })),
    ),
  ];
}

function actionRows(language: Language): readonly Named[] {
  const texts: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = actionTexts;
  return Object.keys(actions).map((name) => ({ name, text: texts[name]?.[language] ?? "" }));
}
