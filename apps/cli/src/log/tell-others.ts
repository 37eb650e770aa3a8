import { message } from "@volkit/kit-orchestrator";
import type { OutletMeans } from "./outlet-means.js";
import type { Over } from "./over.js";
import { tellApplicationLog } from "./tell-application-log.js";
import { forLkErr, tellLkErr } from "./tell-lk-err.js";
import { leftOut } from "./told.js";
import { endedFromOutside } from "./why-not.js";

/**
 * Hands what a run has said to LifeKeeper's lk_err and to the Application log, as the configuration asks. What is said
 * of that (VK152, VK153) goes to neither. A run that was ended from outside has no time for them.
 */
export async function tellOthers({ logbook, end }: Over, means: OutletMeans): Promise<void> {
  const { messages, language } = logbook;
  const { lkErr, eventLog } = means.configured.log;
  const outlets = [
    { messages: forLkErr(messages, lkErr), name: "lk_err", tell: tellLkErr, id: "VK152" },
    {
      messages: eventLog ? [...messages] : [],
      name: "Application log",
      tell: tellApplicationLog,
      id: "VK153",
    },
  ] as const;

  const told = await Promise.all(
    outlets
      .filter((outlet) => outlet.messages.length > 0)
      .map(async ({ messages: own, name, tell, id }) => {
        const all = own.length;
        if (end.interrupted !== null)
          return { id, all, ...leftOut(name, all, endedFromOutside(end.interrupted.signal ?? "-")) };
        return { id, all, ...(await tell(own, language, means)) };
      }),
  );
  for (const one of told) {
    logbook.notes.push(one.note);
    const { untold } = one;
    if (untold !== undefined) logbook.report(message("start", one.id, { ...untold, all: one.all }));
  }
}
