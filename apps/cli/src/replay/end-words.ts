import type { Language } from "@volkit/kit-orchestrator";
import { told } from "../told.js";
import type { StoryEnd } from "./story.js";
import { endTexts, replayTexts } from "./texts.js";

/** What a run came to, in a word or two. */
export function endWords(end: StoryEnd, language: Language): string {
  switch (end.kind) {
    case "outcome":
      return endTexts[end.outcome][language];
    case "rehearsed": {
      const { result } = end;
      const on = result.kind === "depends" ? result.on.map(({ command }) => command).join(", ") : "";
      return told({ language }, endTexts[result.kind], { on });
    }
    case "record-ends":
      return endTexts["record-ends"][language];
    case "outside":
      return endTexts[end.result][language];
  }
}

/** The same with the exit status, where there is one. */
export function endWithStatus(end: StoryEnd, language: Language): string {
  const came = endWords(end, language);
  if (end.kind !== "outcome" || end.exitCode === undefined) return came;
  return told({ language }, replayTexts.withStatus, { came, exitCode: String(end.exitCode) });
}
