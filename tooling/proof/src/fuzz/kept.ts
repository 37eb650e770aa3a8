import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Subject } from "./subject.js";

/** An input that a parser once failed on, replayed at every run. */
export interface Kept {
  readonly parser: string;
  readonly text: string;
  readonly variant: number;
}

/** Where they are kept, below the repository's folder: one JSON file each, its name saying what went wrong. */
export function keptFolder(root: string): string {
  return join(root, "tooling", "proof", "src", "fuzz", "kept");
}

export function keptIn(folder: string): readonly Kept[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => keptOf(name, JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

/** Replays what is kept: one line for each that fails again. */
export async function replay(kept: readonly Kept[], subjects: readonly Subject[]): Promise<string[]> {
  const failures: string[] = [];
  for (const { parser, text, variant } of kept) {
    const subject = subjects.find(({ name }) => name === parser);
    if (subject === undefined) {
      failures.push(`a kept input is for "${parser}", and there is no such parser`);
      continue;
    }
    const complaint = await subject.check({ text, variant });
    if (complaint !== undefined) failures.push(failureLine({ parser, text, variant }, complaint));
  }
  return failures;
}

/** What went wrong, and the input as it can be kept. */
export function failureLine(kept: Kept, complaint: string): string {
  return `${kept.parser}: ${JSON.stringify(complaint)}; input ${JSON.stringify(kept)}`;
}

function keptOf(name: string, content: unknown): Kept {
  if (typeof content === "object" && content !== null) {
    const { parser, text, variant }: Record<string, unknown> = { ...content };
    if (typeof parser === "string" && typeof text === "string" && typeof variant === "number") {
      return { parser, text, variant };
    }
  }
  throw new Error(`${name} holds no kept input: {"parser": "…", "text": "…", "variant": 0}`);
}
