import type { Language } from "@volkit/kit-orchestrator";
import { phrases } from "./phrases.js";

/** The rows of one question: its answers, what they bring, and where they lead. */
export interface Block {
  readonly label: string;
  readonly command: string;
  readonly rows: readonly string[];
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A table of calls. */
export function blockTable(blocks: readonly Block[], language: Language): string {
  return table(
    phrases[language].callsHead,
    blocks.flatMap(({ rows }) => rows),
  );
}

export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => "---")), ...rows].join("\n");
}
