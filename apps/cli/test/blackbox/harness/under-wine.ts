import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLineOf } from "./command-line.js";
import type { Ended, Start } from "./program.js";
import { startThroughRelay } from "./relay.js";
import type { Target } from "./target.js";
import { fromWindows, toWindows, windowsPath } from "./windows-text.js";

type Wine = Extract<Target, { kind: "wine" }>;

/** Starts the program under Wine and waits for it, for a minute at most. Its texts are given with paths as they are here. */
export async function startUnderWine(start: Start, target: Wine): Promise<Ended> {
  const { words, environment, folder, node = [], signal } = start;
  if (node.length > 0 && !target.isNode) throw new Error("Only node.exe takes options of Node.");
  if (signal !== undefined && signal.name !== "SIGKILL") throw new Error("Windows knows no such signal.");
  const prints = mkdtempSync(join(tmpdir(), "volkit-prints-"));
  const [stdout, stderr] = [join(prints, "out"), join(prints, "err")];
  const file = windowsPath(target.file);
  const began = performance.now();
  const program = startThroughRelay(target.relayPort, {
    file,
    commandLine: commandLineOf([file, ...node, ...[...target.words, ...words].map(toWindows)]),
    folder: windowsPath(folder),
    stdout: windowsPath(stdout),
    stderr: windowsPath(stderr),
    environment: Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, toWindows(value)]),
    ),
  });
  const deadline = setTimeout(program.kill, 60_000);
  const watch = setInterval(() => {
    if (signal?.when() === true) program.kill();
  }, 20);
  try {
    const exit = await program.exit;
    const printed = (text: string): string => fromWindows(readFileSync(text, "utf8"));
    const seconds = (performance.now() - began) / 1000;
    return { exit, stdout: printed(stdout), stderr: printed(stderr), seconds };
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
    rmSync(prints, { recursive: true, force: true });
  }
}
