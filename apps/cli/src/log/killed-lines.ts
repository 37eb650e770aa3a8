import { asObject, numberAt, textAt } from "../json-values.js";
import { endLogLine, messageLogLine } from "./log-lines.js";

type Members = Readonly<Record<string, unknown>>;

/**
 * The lines of a run that was killed, by its record. When each message was said nobody knows any more: they have the
 * time at which the run began.
 */
export function killedLines(record: Members): string[] {
  const startedAt = textAt(record, "startedAt") ?? "";
  const began = Date.parse(startedAt);
  if (Number.isNaN(began)) return [];
  const durationMs = numberAt(record, "durationMs") ?? 0;
  const run = {
    run: textAt(record, "run") ?? "",
    action: textAt(record, "action") ?? "",
    tag: textAt(record, "tag") ?? null,
    volume: textAt(record, "volume") ?? null,
    node: textAt(record, "node") ?? "",
  };
  const interrupted = asObject(record["interrupted"]) ?? null;
  const outcome = textAt(record, "outcome") ?? "failed";
  const end = { outcome, exitCode: null, startedAt, durationMs, interrupted };
  return [
    ...messagesIn(record).map((said) => messageLogLine(run, said, began)),
    endLogLine(run, end, began + durationMs),
  ];
}

function messagesIn({ messages }: Members) {
  if (!Array.isArray(messages)) return [];
  return messages.flatMap((each: unknown) => {
    const said = asObject(each);
    const [severity, id, step] = [textAt(said, "severity"), textAt(said, "id"), textAt(said, "step")];
    const text = textAt(said, "text");
    const isWhole = severity !== undefined && id !== undefined && step !== undefined && text !== undefined;
    return isWhole ? [{ severity, id, step, text }] : [];
  });
}
