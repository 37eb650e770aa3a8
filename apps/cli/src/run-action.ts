import { message } from "@volkit/kit-orchestrator";
import { commandLine, type Call } from "@volkit/tool-command";
import { recordingRunner } from "@volkit/tool-runner";
import { parseActionArguments, splitCall } from "./action-arguments.js";
import { actOf, type Act } from "./act.js";
import type { ActionName } from "./actions.js";
import { effective, resourceEntry } from "./configuration/effective.js";
import { keepLastValid, languageIn, loadConfiguration } from "./configuration/load.js";
import { configurationPlace, lastValidFile } from "./configuration/place.js";
import { exitCodeOfGate, gate, mustBeThere } from "./gate.js";
import { finish, recordNow, runIdIn } from "./finish.js";
import { finishAside } from "./finish-aside.js";
import { storedCodePage } from "./install/system-file.js";
import { interruptible, type Interruption } from "./interruption.js";
import { openLogbook, type Finished } from "./logbook.js";
import { nodeName } from "./node-name.js";
import { startRehearsal } from "./observe/start-rehearsal.js";
import { procedure } from "./procedure.js";
import { recordFolder } from "./records/folder.js";
import { recordText } from "./records/record.js";
import type { System } from "./system.js";
import type { MakeRunner } from "./tool-runner.js";
import { keepTurn } from "./turn/keep-turn.js";
import { markOf } from "./turn/place.js";
import { resolveWriteCheck } from "./write-check/resolve.js";

/** What an action came to, and where it was if a signal ended it. */
type Ended = Pick<Finished, "outcome" | "interrupted">;

const refused: Ended = { outcome: "refused", interrupted: null };

/** Where a run was, by the call it was at. */
function placeOf(call: Call | undefined): { step: string; command: string } {
  if (call === undefined) return { step: "start", command: "-" };
  return { step: call.step, command: commandLine(call.command) };
}

export type { MakeRunner } from "./tool-runner.js";

/** Runs one action from its words to its exit status. */
export function runAction(
  action: ActionName | "recover",
  words: readonly string[],
  system: System,
  makeRunner: MakeRunner,
): Promise<number> {
  return runAct(action === "recover" ? "recover" : actOf(action), words, system, makeRunner);
}

/** The same for whatever else is done to a resource in its turn. */
export async function runAct(
  act: Act | "recover",
  words: readonly string[],
  system: System,
  makeRunner: MakeRunner,
): Promise<number> {
  const action = act === "recover" ? act : act.name;
  const began = system.monotonic();
  const logbook = openLogbook(action, system);
  const called = splitCall(words);
  const parsed = parseActionArguments(action, called.words);
  const given = parsed.kind === "arguments" ? parsed.arguments : undefined;

  const storedPage = storedCodePage(system);
  const copies = lastValidFile(system);
  const place = configurationPlace(given?.configFile, system);
  const loaded = await loadConfiguration(called.script === undefined ? place : mustBeThere(place), copies);
  const file = loaded.kind === "usable" ? loaded.content : {};
  const configured = resolveWriteCheck(effective(file, await storedPage), action, system);
  logbook.language = system.language ?? languageIn(loaded) ?? "en";

  const whose = gate(called, loaded);
  if (whose.kind === "observed") await startRehearsal(action, called, system, logbook.report);
  const aside = exitCodeOfGate(whose, action, logbook.report);
  if (aside !== undefined) {
    const durationMs = system.monotonic() - began;
    const call = { tag: given?.tag ?? null, node: nodeName(file, system), exitCode: aside, durationMs };
    return finishAside(logbook, call, { configured, system, makeRunner });
  }

  void keepLastValid(loaded, copies, system.randomHex()); // nothing waits for it
  const folder = recordFolder(file, system);
  const leavings = { words, file, configured, loaded, folder, system };

  const tools = makeRunner(configured, system, markOf(runIdIn(logbook)));
  const { runner, interrupted, release } = interruptible(tools, system);
  const recording = recordingRunner(runner, system);
  const turn = keepTurn({
    action,
    folder,
    limits: configured.limits,
    wait: configured.wait,
    deadlineOf: configured.deadlineOf,
    runner: recording.runner,
    endOther: (run) => tools.endOther(run),
    recorded: (killed) => logbook.killed.push(killed),
    runId: () => runIdIn(logbook),
    compose: (running, at) =>
      recordText({ ...recordNow(logbook, finished(killedAt(at)), leavings), exitCode: null, running }),
    report: logbook.report,
    system,
  });

  const ended = await Promise.race([actionItself(), interrupted.then(endedFromOutside)]);
  await turn.done();
  const means = { isFolderUsable: turn.isFolderUsable(), makeRunner };
  const exitCode = await finish(logbook, finished(ended), leavings, means);
  await turn.over();
  release();
  return exitCode;

  async function actionItself(): Promise<Ended> {
    if (act === "recover") {
      logbook.report(message("start", "VK120", {}));
      return { outcome: "failed", interrupted: null };
    }
    if (parsed.kind === "refused") {
      logbook.report(parsed.why);
      return refused;
    }
    if (loaded.kind === "unusable") {
      loaded.problems.forEach(logbook.report);
      logbook.report(message("start", "VK113", { action }));
      return refused;
    }
    if (loaded.kind === "usable") loaded.warnings.forEach(logbook.report);
    const { tag } = parsed.arguments;
    if (act.isAction && resourceEntry(file, tag)?.mode === "observe") {
      logbook.report(message("start", "VK160", { tag, action }));
      return refused;
    }
    const means = { file, configured, runner: recording.runner, takeTurn: turn.take, logbook, system };
    return { outcome: await procedure(act, parsed.arguments, means), interrupted: null };
  }

  function endedFromOutside({ signal, call, left }: Interruption): Ended {
    const { step, command } = placeOf(call);
    const said =
      call === undefined
        ? message("start", "VK181", { action, signal })
        : message("start", "VK180", { action, signal, step, command });
    logbook.report(said);
    const processes = left.join(", ");
    if (left.length > 0) logbook.report(message("start", "VK206", { step, command, processes }));
    return { outcome: "failed", interrupted: { signal, step, command } };
  }

  function killedAt(call: Call | undefined): Ended {
    return { outcome: "failed", interrupted: { signal: null, ...placeOf(call) } };
  }

  function finished(come: Ended): Finished {
    return {
      tag: given?.tag ?? null,
      volume: logbook.volume,
      ...come,
      node: nodeName(file, system),
      durationMs: system.monotonic() - began,
      calls: recording.calls(),
    };
  }
}
