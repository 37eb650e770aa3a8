import type { OutletMeans } from "./log/outlet-means.js";
import type { Over } from "./log/over.js";

/** Tells a run's messages to whoever else is to have them. Where that is nobody, nothing is loaded. */
export async function tellOthers(over: Over, means: OutletMeans): Promise<void> {
  const { lkErr, eventLog } = means.configured.log;
  if (!lkErr.enabled && !eventLog) return;
  const { tellOthers: tell } = await import("./log/tell-others.js");
  await tell(over, means);
}

/** Writes a run into the log, where there is to be one. */
export async function logRun(over: Over, means: OutletMeans): Promise<void> {
  if (means.configured.log.file === undefined) return;
  const { logRun: write } = await import("./log/log-run.js");
  await write(over, means);
}

/** Writes into it what the run has said after that. */
export async function logLastMessage(over: Over, means: OutletMeans): Promise<void> {
  if (means.configured.log.file === undefined) return;
  const { logLastMessage: write } = await import("./log/log-run.js");
  await write(over, means);
}
