import type { Language } from "@volkit/kit-orchestrator";
import type { Page } from "volkit/src/explain/page.js";

const pages = { message: "messages", step: "steps", action: "steps", guide: "guides" } as const;

/** A link from one of the reference pages to what `volkit explain` knows by a name. */
export function explainedLink(name: string, explained: readonly Page[], language: Language): string {
  const page = explained.find((each) => each.name === name);
  if (page === undefined) return name;
  return `[${name}](${pages[page.kind]}.${language === "ja" ? "ja.md" : "md"}#${anchorOf(name)})`;
}

/** As GitHub makes it of a heading that is a name alone. */
function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll(".", "");
}
