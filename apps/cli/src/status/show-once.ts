import type { Language } from "@volkit/kit-orchestrator";
import { told } from "../told.js";
import { clockTime } from "../local-time.js";
import type { System } from "../system.js";
import { painterOf } from "../terminal/painter.js";
import { progressOf } from "../terminal/progress.js";
import { columnsOf } from "../terminal/width.js";
import { askingText } from "./asking.js";
import type { Severity } from "./finding.js";
import { inJson } from "./json.js";
import { lookLines } from "./lines.js";
import type { Look, Refused } from "./look.js";
import type { Looker } from "./looker.js";
import { statusTexts } from "./texts.js";

export interface Showing {
  readonly node: string;
  readonly language: Language;
  readonly inFull: boolean;
  readonly asJson: boolean;
}

/**
 * - `shown`: the look was printed
 * - `refused`: a tag leads to no volume
 * - `interrupted`: a signal came first, and nothing was printed
 */
export type Shown =
  | { readonly kind: "shown"; readonly severity: Severity }
  | Refused
  | { readonly kind: "interrupted"; readonly signal: string };

/** Looks once and prints what was seen; on a terminal it shows meanwhile how far it is. */
export async function showOnce(eyes: Looker, showing: Showing, system: System): Promise<Shown> {
  const { language } = showing;
  const progress = progressOf(system);
  let isInterrupted = false;
  let release: () => void = () => undefined;
  const interrupted = new Promise<string>((resolve) => {
    release = system.onSignal((signal) => {
      // The tools that are ended answer as well: what they tell must not bring the line back.
      isInterrupted = true;
      resolve(signal);
    });
  });
  const looked = await Promise.race([
    eyes.look((asking) => {
      if (!isInterrupted) progress.show(askingText(asking)[language]);
    }),
    interrupted,
  ]);
  progress.end();
  if (typeof looked === "string") await eyes.end();
  release();
  if (typeof looked === "string") return { kind: "interrupted", signal: looked };
  if (looked.kind === "refused") return looked;
  system.print("stdout", `${shownAs(looked.look, showing, system).join("\n")}\n`);
  return { kind: "shown", severity: looked.look.severity };
}

function shownAs(look: Look, { node, language, inFull, asJson }: Showing, system: System): string[] {
  if (asJson) return [JSON.stringify(inJson(look, node, language))];
  const seconds = (look.durationMs / 1000).toFixed(1);
  const heading = told({ language }, statusTexts.heading, { node, at: clockTime(look.at), seconds });
  const [columns, paint] = [columnsOf(system), painterOf(system, "stdout")];
  const lines = lookLines(look, { language, columns, paint, now: system.now(), inFull });
  return [heading, "", ...lines.map(({ text }) => text)];
}
