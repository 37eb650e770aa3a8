import type { System } from "../system.js";
import { displayWidth } from "./display-width.js";

/** Shows on one line of a terminal what a long piece of work is at. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const returnAndErase = "\r\x1b[K";

/** Progress on stderr, where that is a terminal; nothing at all in a log. */
export function progressOf(system: System): Progress {
  const terminal = system.terminal("stderr");
  if (terminal === undefined) return { show: () => undefined, end: () => undefined };
  return {
    show: (text) => {
      system.print("stderr", `${returnAndErase}${cut(text, terminal.columns - 1)}`);
    },
    end: () => {
      system.print("stderr", returnAndErase);
    },
  };
}

function cut(text: string, columns: number): string {
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > columns) break;
    kept += character;
  }
  return kept;
}
