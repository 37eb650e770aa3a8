import { explore, plainExample, type Way } from "@volkit/kit-orchestrator/explain";
import type { Language } from "@volkit/kit-orchestrator";
import { actionPage } from "./action-page.js";
import { guidePage } from "./guide-page.js";
import { messagePage } from "./message-page.js";
import type { Page } from "./page.js";
import { sayIn } from "./say.js";
import { stepPage } from "./step-page.js";
import { everyName, understand, type Subject } from "./subject.js";

/** Explains what was asked for. */
export async function pageOf(subject: Subject, language: Language): Promise<Page> {
  return pageAlong(await explore(subject.example), subject, language);
}

/** Explains all there is, guides first. */
export async function everyPage(language: Language): Promise<readonly Page[]> {
  const ways = await explore(plainExample);
  const { subjects, unknown } = understand(everyName());
  if (unknown.length > 0) throw new Error(`${unknown.map(({ word }) => word).join()} is not understood`);
  return subjects.map((subject) => pageAlong(ways, subject, language));
}

function pageAlong(ways: readonly Way[], subject: Subject, language: Language): Page {
  const say = sayIn(language, subject.example);
  switch (subject.kind) {
    case "message":
      return messagePage(subject.id, ways, say, subject.known);
    case "step":
      return stepPage(subject.step, ways, say);
    case "action":
      return actionPage(subject.action, ways, say);
    case "guide":
      return guidePage(subject.guide, say);
  }
}
