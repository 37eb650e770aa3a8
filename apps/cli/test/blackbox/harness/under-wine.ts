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
  let wasKilled = false;
  const kill = (): void => {
    wasKilled = true;
    program.kill();
  };
  const deadline = setTimeout(kill, 60_000);
  const watch = setInterval(() => {
    if (!wasKilled && signal?.when() === true) kill();
  }, 20);
  try {
    const exit = await program.ended;
    const printed = (text: string): string => fromWindows(readFileSync(text, "utf8"));
    const seconds = (performance.now() - began) / 1000;
    return { exit: wasKilled ? null : exit, stdout: printed(stdout), stderr: printed(stderr), seconds };
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
    rmSync(prints, { recursive: true, force: true });
  }
}
