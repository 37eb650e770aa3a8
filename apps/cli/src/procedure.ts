import { beginRun, message, noAlarms } from "@volkit/kit-orchestrator";
import type { Call } from "@volkit/tool-command";
import type { Act } from "./act.js";
import type { ActionArguments } from "./action-arguments.js";
import { addressesOf } from "./addresses-of.js";
import { forgetAlarms } from "./alarms/forget.js";
import { openAlarms } from "./alarms/open.js";
import type { Effective } from "./configuration/effective.js";
import type { Outcome } from "./outcome.js";
import { reasonOf } from "./reason.js";
import { recordFolder } from "./records/folder.js";
import { resourceOf, type Means as ResourceMeans } from "./resource-of.js";
import type { TurnKeeper } from "./turn/keep-turn.js";
import { writeCheckSettings } from "./write-check/resolve.js";

/** What a procedure is run with. */
export interface Means extends ResourceMeans {
  readonly configured: Effective;
  readonly takeTurn: TurnKeeper["take"];
}

/** Finds the volume of the tag, takes the turn on it, then runs the procedure. */
export async function procedure(act: Act, given: ActionArguments, means: Means): Promise<Outcome> {
  const { file, configured, takeTurn, logbook, system } = means;
  const found = await resourceOf(given, means);
  if (found.kind === "refused") {
    logbook.report(found.why);
    return "refused";
  }
  const { resource } = found;
  const { volume } = resource;

  const settings = {
    ...configured.settings,
    writeCheck: writeCheckSettings(configured.writeCheck, file, system),
  };
  const turn = await takeTurn(volume, act.longest(resource, settings, configured.deadlineOf));
  if (turn.kind === "end") return turn.outcome;

  const records = recordFolder(file, system);
  const tellsChanges = settings.splitBrain.notify === "on-change";
  const alarms = tellsChanges ? await openAlarms(records, volume, system, logbook.report) : undefined;
  const forgotten = tellsChanges ? undefined : forgetAlarms(records, volume, logbook.report);
  if (alarms !== undefined) logbook.alarms = { start: alarms.start, now: alarms.book.kept };

  const run = beginRun(resource, settings, {
    runner: turn.runner,
    report: logbook.report,
    note: (decision) => logbook.decisions.push(decision),
    pause: system.pause,
    addressesOf: (name) => addressesOf(name, system, logbook),
    alarms: alarms?.book ?? noAlarms,
  });
  try {
    const itself = act.procedure(run).then((verdict) => () => verdict);
    const early = turn.gaveWay.then((last) => () => endedEarly(last));
    return (await Promise.race([itself, early]))();
  } catch (error) {
    logbook.report(message("start", "VK190", { why: reasonOf(error) }));
    return "failed";
  } finally {
    await Promise.all([alarms?.settle(), forgotten]);
  }

  function endedEarly(last: Call | undefined): Outcome {
    logbook.report(
      message("start", "VK145", { action: act.name, step: last?.step ?? "start", volume: volume.name }),
    );
    return "succeeded";
  }
}
