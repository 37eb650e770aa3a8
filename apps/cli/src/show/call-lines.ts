import type { Language } from "@volkit/kit-orchestrator";
import { commandLine, oneLine } from "@volkit/tool-command";
import { durationWords } from "../history/duration.js";
import type { HeldCall, HeldEnding } from "../recorded/format.js";
import { line, type Line } from "./line.js";
import { outputLines } from "./output-lines.js";
import type { Say } from "./say.js";

/** A command as a person would type it, how it ended, and what it printed. */
export function callLines(call: HeldCall, isWhole: boolean, say: Say, language: Language): readonly Line[] {
  const { ending, durationMs } = call;
  const command = line(2, heldCommand(call));
  if (ending === null) return [command, line(6, say("underWay"), "warning")];
  const took = durationWords(durationMs ?? 0)[language];
  return [
    command,
    ...endingLines(ending, took, say),
    ...outputLines(ending.stdout, "| ", isWhole, say),
    ...outputLines(ending.stderr, "stderr | ", isWhole, say),
  ];
}

/** The command of a call on one line. */
export function heldCommand({ tool, args }: HeldCall): string {
  return oneLine(commandLine({ tool: { name: tool, home: "kit" }, args }));
}

function endingLines(ending: HeldEnding, took: string, say: Say): readonly Line[] {
  switch (ending.how) {
    case "exited": {
      const { exitCode } = ending;
      const isSilent = ending.stdout.text === "" && ending.stderr.text === "";
      const words = say(isSilent ? "silent" : "exited", { code: String(exitCode), took });
      return [exitCode === 0 ? line(6, words, "faint") : line(6, words, "warning")];
    }
    case "crashed":
      return [line(6, say("crashed", { signal: ending.signal, took }), "bad")];
    case "timed-out": {
      const left =
        ending.left.length === 0 ? [] : [line(6, say("left", { pids: ending.left.join(", ") }), "bad")];
      return [line(6, say("timed-out", { seconds: String(ending.seconds) }), "bad"), ...left];
    }
    case "missing":
      return [line(6, say("missing", { places: ending.lookedFor.join(", ") }), "bad")];
    case "unstartable":
      return [line(6, say("unstartable", { file: ending.file, reason: ending.reason }), "bad")];
  }
}
