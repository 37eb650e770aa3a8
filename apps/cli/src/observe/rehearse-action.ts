import { alarmBook, message, noAlarms, rehearse, type Message } from "@volkit/kit-orchestrator";
import { commandLine } from "@volkit/tool-command";
import { recordingRunner } from "@volkit/tool-runner";
import { parseActionArguments, type ParsedArguments } from "../action-arguments.js";
import { actions, type ActionName } from "../actions.js";
import { addressesOf } from "../addresses-of.js";
import { alarmsFor } from "../alarms/read.js";
import { effective } from "../configuration/effective.js";
import { languageIn, loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import { letterIn, overOf, recordNow } from "../finish.js";
import { interruptible, type Interruption } from "../interruption.js";
import { localTime } from "../local-time.js";
import { openLogbook, saidMessages, type Finished, type SaidMessage } from "../logbook.js";
import { nodeName } from "../node-name.js";
import { logLastMessage, logRun } from "../outlets.js";
import { reasonOf } from "../reason.js";
import { recordFolder } from "../records/folder.js";
import { keepRecord } from "../records/keep.js";
import { recordText } from "../records/record.js";
import { runIdOf } from "../records/store.js";
import { resourceOf } from "../resource-of.js";
import type { MakeRunner } from "../run-action.js";
import type { System } from "../system.js";
import { markOf } from "../turn/place.js";
import { resolveWriteCheck, writeCheckSettings } from "../write-check/resolve.js";
import { observationFolder } from "./folder.js";
import { rehearsalFormat } from "./formats.js";
import { planned, resultOf, type PlannedCommand, type RehearsalResult } from "./rehearsal-result.js";
import { deadlineSignal, withDeadline } from "./with-deadline.js";

/** What a rehearsal found, and what it said meanwhile. */
export interface Rehearsed {
  readonly result: RehearsalResult;
  /** The commands that were not run, and taken to have come out well. */
  readonly assumed: readonly PlannedCommand[];
  /** What a run would have said, as far as it is known; nothing of it has happened. */
  readonly wouldSay: readonly SaidMessage[];
}

/** Whose call a rehearsal goes with: the process id of the script that was called, and when (ms since 1970). */
export interface CalledBy {
  readonly pid: number;
  readonly at: number;
}

/**
 * Rehearses an action from its words, within the deadline of rehearsals, and records what it would have come to: a
 * record like a run's, in a format of its own since nothing was decided by it. It takes no turn on the volume and
 * changes nothing. `script` is null for a rehearsal by hand.
 */
export async function rehearseAction(
  action: ActionName,
  words: readonly string[],
  script: CalledBy | null,
  system: System,
  makeRunner: MakeRunner,
): Promise<Rehearsed> {
  const began = system.monotonic();
  const logbook = openLogbook(action, system);
  const runId = () => runIdOf(logbook.startedAt, letterIn(logbook), `${action}Rehearsal`, logbook.chance);
  const parsed = parseActionArguments(`rehearse ${action}`, words);
  const given = parsed.kind === "arguments" ? parsed.arguments : undefined;

  const place = configurationPlace(given?.configFile, system);
  const loaded = await loadConfiguration(place, lastValidFile(system));
  const file = loaded.kind === "usable" ? loaded.content : {};
  const configured = resolveWriteCheck(effective(file), action, system);
  logbook.language = system.language ?? languageIn(loaded) ?? "en";

  const tools = makeRunner(configured, system, markOf(runId()));
  const limited = withDeadline(system, configured.observe.deadline);
  const { runner, interrupted, release } = interruptible(tools, limited);
  const recording = recordingRunner(runner, system);

  const found = await Promise.race([itself(parsed), interrupted.then(endedEarly)]);
  release();

  const finished: Finished = {
    tag: given?.tag ?? null,
    volume: logbook.volume,
    node: nodeName(file, system),
    outcome: "refused",
    interrupted: null,
    durationMs: system.monotonic() - began,
    calls: recording.calls(),
  };
  const over = overOf(logbook, finished);
  const outlets = { configured, system, makeRunner, mark: markOf(runId()) };
  const logged = {
    ...over,
    run: { ...over.run, run: runId() },
    end: { ...over.end, outcome: "rehearsed", exitCode: null, result: found.result.kind },
  };
  await logRun(logged, outlets);

  const folder = observationFolder(file, system);
  const common = recordNow(logbook, finished, { words, file, configured, loaded, folder, system });
  const own = { format: rehearsalFormat, run: runId(), outcome: "rehearsed", exitCode: null };
  const calledBy = script?.pid ?? null;
  const calledAt = script === null ? null : localTime(script.at);
  const record = { ...common, ...own, ...found, calledBy, calledAt };
  const letter = letterIn(logbook);
  const entry = { runId: runId(), letter, text: recordText(record) };
  const isKept = await keepRecord(folder, entry, configured.observe.limits, system.now(), logbook.report);
  const { metrics, settings } = configured;
  if (metrics.folder !== undefined && script !== null) {
    const { keepMetrics } = await import("../metrics/keep-metrics.js");
    const records = recordFolder(file, system);
    const run = { record, letter, snmp: settings.snmp, folder: metrics.folder, records };
    await keepMetrics(run, system, logbook.report);
  }
  if (!isKept) await logLastMessage(logged, outlets);
  return found;

  async function itself(args: ParsedArguments): Promise<Rehearsed> {
    if (args.kind === "refused") return refused([args.why]);
    if (loaded.kind === "unusable") return refused(loaded.problems);
    const where = await resourceOf(args.arguments, { file, runner: recording.runner, logbook, system });
    if (where.kind === "refused") return refused([where.why]);

    const writeCheck = writeCheckSettings(configured.writeCheck, file, system);
    const settings = { ...configured.settings, writeCheck };
    const { volume } = where.resource;
    const alarms = await alarmsFor(settings, recordFolder(file, system), volume, system.now());
    if (alarms !== undefined) logbook.alarms = { start: alarms, now: () => alarms };
    const messages: Message[] = [];
    try {
      const rehearsal = await rehearse(actions[action], where.resource, settings, {
        runner: recording.runner,
        report: (said) => messages.push(said),
        note: (decision) => logbook.decisions.push(decision),
        pause: system.pause,
        addressesOf: (name) => addressesOf(name, system, logbook),
        alarms: alarms === undefined ? noAlarms : alarmBook(alarms),
      });
      return {
        result: resultOf(rehearsal.rehearsed),
        assumed: rehearsal.assumed.map(planned),
        wouldSay: saidMessages({ messages, language: logbook.language }),
      };
    } catch (error) {
      logbook.report(message("start", "VK190", { why: reasonOf(error) }));
      return unknown("defect");
    }
  }

  function refused(why: readonly Message[]): Rehearsed {
    why.forEach(logbook.report);
    return unknown("refused");
  }

  function endedEarly({ signal, call }: Interruption): Rehearsed {
    const step = call?.step ?? "start";
    const command = call === undefined ? "-" : commandLine(call.command);
    if (signal !== deadlineSignal) {
      logbook.report(message("start", "VK180", { action, signal, step, command }));
      return unknown("interrupted");
    }
    const seconds = configured.observe.deadline;
    logbook.report(message("start", "VK162", { action, seconds, step, command }));
    return unknown("deadline");
  }
}

function unknown(why: Extract<RehearsalResult, { kind: "unknown" }>["why"]): Rehearsed {
  return { result: { kind: "unknown", why }, assumed: [], wouldSay: [] };
}
