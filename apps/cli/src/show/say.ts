import type { Language } from "@volkit/kit-orchestrator";
import { told } from "../told.js";
import { partTexts } from "./texts.js";

/** One of the texts of a run that is shown, in the reader's language. */
export type Say = (key: keyof typeof partTexts, values?: Readonly<Record<string, string>>) => string;

export function sayIn(language: Language): Say {
  return (key, values = {}) => told({ language }, partTexts[key], values);
}
