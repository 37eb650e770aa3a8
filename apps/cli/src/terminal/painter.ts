import { variable, type System } from "../system.js";

/** What a text says, for those who can see colours. No tone is the only carrier of what it says. */
export type Tone = "good" | "warning" | "bad" | "unknown" | "strong" | "faint";

export type Paint = (tone: Tone, text: string) => string;

/** Select Graphic Rendition (ECMA-48): how a tone begins, and how all of them end. */
const begins: Readonly<Record<Tone, string>> = {
  good: "\x1b[32m",
  warning: "\x1b[33m",
  bad: "\x1b[1;31m",
  unknown: "\x1b[35m",
  strong: "\x1b[1m",
  faint: "\x1b[2m",
};
const ends = "\x1b[0m";

/**
 * Colours texts for a stream: only where it is a terminal, and neither NO_COLOR (whatever it holds, unless it is
 * empty; no-color.org) nor `TERM=dumb` forbids it.
 */
export function painterOf(system: System, stream: "stdout" | "stderr"): Paint {
  const isPlain =
    system.terminal(stream) === undefined ||
    variable(system, "NO_COLOR") !== undefined ||
    variable(system, "TERM") === "dumb";
  return isPlain ? plain : (tone, text) => (text === "" ? "" : `${begins[tone]}${text}${ends}`);
}

/** No colours. */
export const plain: Paint = (_tone, text) => text;
