import { saidMessages } from "../logbook.js";
import { keepLog } from "./keep-log.js";
import { killedLines } from "./killed-lines.js";
import { endLogLine, messageLogLine } from "./log-lines.js";
import type { OutletMeans } from "./outlet-means.js";
import type { Over } from "./over.js";

/** Writes a run into the log in one piece, after the killed runs whose records it has made. */
export async function logRun(over: Over, means: OutletMeans): Promise<void> {
  const { logbook, run, end } = over;
  const lines = [
    ...logbook.killed.flatMap(killedLines),
    ...messageLines(over),
    endLogLine(run, end, means.system.now()),
  ];
  await write(lines, over, means);
}

/** Writes what a run has said last, after its end: that it could not be recorded. */
export async function logLastMessage(over: Over, means: OutletMeans): Promise<void> {
  const isKept = over.logbook.messages.every(({ id }) => id !== "VK151");
  if (isKept) await write(messageLines(over).slice(-1), over, means);
}

function messageLines({ logbook, run }: Over): string[] {
  return saidMessages(logbook).map((said, place) =>
    messageLogLine(run, said, logbook.saidAt[place] ?? logbook.startedAt),
  );
}

async function write(lines: readonly string[], { logbook }: Over, means: OutletMeans): Promise<void> {
  const said = await keepLog(lines, means);
  if (said !== undefined) logbook.report(said);
}
