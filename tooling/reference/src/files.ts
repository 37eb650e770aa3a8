import { everyPage } from "volkit/src/explain/pages.js";
import { configurationPage } from "./configuration-page.js";
import { guidesPage } from "./guides-page.js";
import { messagesPage } from "./messages-page.js";
import { openFactsPage } from "./open-facts-page.js";
import { stepsPage } from "./steps-page.js";

/** The reference pages by their paths in this repository, in both languages. */
export async function referenceFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const language of ["en", "ja"] as const) {
    const ending = language === "ja" ? "ja.md" : "md";
    const explained = await everyPage(language);
    const pages = {
      messages: messagesPage(explained, language),
      guides: guidesPage(explained, language),
      steps: stepsPage(explained, language),
      configuration: configurationPage(language),
      "open-facts": openFactsPage(language),
    };
    for (const [name, text] of Object.entries(pages))
      files.set(`apps/docs/reference/${name}.${ending}`, text);
  }
  return files;
}
