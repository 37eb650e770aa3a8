import type { RecordedCall } from "@volkit/tool-runner";
import { saidMessages, summaryOf, type Finished, type Logbook } from "./logbook.js";

/** The one JSON object that `--json` prints. */
export function jsonResult(logbook: Logbook, finished: Finished): string {
  const result = {
    ...summaryOf(logbook, finished),
    messages: saidMessages(logbook),
    commands: finished.calls.map(commandResult),
    notes: logbook.notes,
  };
  return `${JSON.stringify(result)}\n`;
}

function commandResult(call: RecordedCall) {
  const { step, tool, args } = call;
  const ending = call.state === "ended" ? call.ending : undefined;
  return {
    step,
    tool: tool.name,
    args,
    exitCode: ending?.how === "exited" ? ending.exitCode : null,
    timedOut: ending?.how === "timed-out",
    durationMs: call.state === "ended" ? Math.round(call.durationMs) : null,
  };
}
