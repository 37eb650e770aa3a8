import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How a stand-in answers: with an exit status and a text, or never. */
export type Answer = { readonly status: number; readonly text: string } | "hangs";

/** Answers by the tool's name and its words, with blanks between them: `EMCmd . GETMIRRORVOLINFO E:`. */
export type Answers = ReadonlyMap<string, Answer>;

/** Writes answers into a folder, as `native/stand-in.c` reads them; those of before that have no new one stay. */
export function writeAnswers(folder: string, answers: Answers): void {
  mkdirSync(folder, { recursive: true });
  for (const [words, answer] of answers) {
    const text = answer === "hangs" ? "hangs\n" : `${answer.status}\n${answer.text}`;
    writeFileSync(join(folder, words.replaceAll(/[/\\]/g, "_")), text);
  }
}
