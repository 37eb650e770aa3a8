import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Reply } from "./answer.js";
import { between } from "./calls.js";
import { target } from "./target.js";
import { windowsPath } from "./windows-text.js";

/** Where every stand-in that takes its time has a file named after its process, for as long as that lives. */
export const livingFolder = join(
  tmpdir(),
  `volkit-living-${target.kind === "wine" ? target.relayPort : "here"}`,
);

/** A tool; a program that nobody may start; a tool that notes its raw command line; a program that ends with its name. */
const kinds = { tool: 0, planted: 1, thorough: 2, ending: 3 } as const;

/** Writes the program that stands in for a tool on Windows: `program` with its data after it. */
export function writeWindowsStandIn(
  program: string,
  file: string,
  kind: keyof typeof kinds,
  tool: string,
  replies: readonly Reply[],
  folder: string,
): void {
  const data = Buffer.concat([
    ...[tool, windowsPath(folder), windowsPath(livingFolder)].map(sized),
    number(kinds[kind]),
    number(replies.length),
    ...replies.flatMap(([argv, ...answers]) => [
      sized(argv.slice(1).join(between)),
      number(answers.length),
      ...answers.map((answer) => sized(answerOf(answer))),
    ]),
  ]);
  const bytes = [readFileSync(program), data, number(data.length), Buffer.from("STAND-IN")];
  writeFileSync(file, Buffer.concat(bytes), { mode: 0o755 });
}

function answerOf(answer: Answer): Buffer {
  const { stdout = "", stderr = "", exit = 0, seconds = 0, childSeconds = 0, signal } = answer;
  if (signal !== undefined) throw new Error("On Windows no tool is ended by a signal.");
  const { generations = 0, orphans = 0, stubborn = false, surroundings = false } = answer;
  return Buffer.concat([
    ...[stdout, stderr].map(sized),
    ...[exit, seconds * 1000, childSeconds * 1000, generations, orphans].map(number),
    number((stubborn ? 1 : 0) + (surroundings ? 2 : 0)),
  ]);
}

function sized(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([number(bytes.length), bytes]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value | 0);
  return bytes;
}
