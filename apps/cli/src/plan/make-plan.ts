import { alarmBook, fill, message, noAlarms, rehearse, type Language } from "@volkit/kit-orchestrator";
import { commandLine, type Runner } from "@volkit/tool-command";
import { readingRunner } from "@volkit/tool-runner";
import { parseActionArguments, type ActionArguments } from "../action-arguments.js";
import { actions, type ActionName } from "../actions.js";
import { addressesOf } from "../addresses-of.js";
import { alarmsFor } from "../alarms/read.js";
import { effective, resourceEntry } from "../configuration/effective.js";
import { languageIn, loadConfiguration } from "../configuration/load.js";
import { configurationPlace, lastValidFile } from "../configuration/place.js";
import { storedCodePage } from "../install/system-file.js";
import { interruptible, type Interruption } from "../interruption.js";
import { languageFor } from "../language.js";
import { openLogbook } from "../logbook.js";
import { recordFolder } from "../records/folder.js";
import { resourceOf } from "../resource-of.js";
import type { MakeRunner } from "../run-action.js";
import type { System } from "../system.js";
import { progressOf } from "../terminal/progress.js";
import { runAtWork } from "../turn/other-run.js";
import { runningFolder } from "../turn/place.js";
import { resolveWriteCheck, writeCheckSettings } from "../write-check/resolve.js";
import type { Plan } from "./plan.js";
import { planOf } from "./plan-of.js";
import { planTexts } from "./texts.js";

/**
 * - `impossible`: no plan could be made, and why was said
 * - `interrupted`: a signal came first; the tools that were asked have been ended
 */
export type MadePlan =
  | { readonly kind: "plan"; readonly plan: Plan; readonly language: Language }
  | { readonly kind: "impossible" }
  | { readonly kind: "interrupted"; readonly signal: string; readonly language: Language };

const impossible: MadePlan = { kind: "impossible" };

/**
 * Makes the plan of an action from the words that would follow it. Only asks: it takes no turn on the volume, keeps
 * no record and writes nothing. What stands in the way is said on stderr, as the action would say it.
 */
export async function makePlan(
  action: ActionName,
  words: readonly string[],
  system: System,
  makeRunner: MakeRunner,
): Promise<MadePlan> {
  const logbook = openLogbook(action, system);
  const parsed = parseActionArguments(`plan ${action}`, words);
  const option = parsed.kind === "arguments" ? parsed.arguments.configFile : undefined;
  const loaded = await loadConfiguration(configurationPlace(option, system), lastValidFile(system));
  const language = languageFor(system, languageIn(loaded));
  logbook.language = language;
  if (parsed.kind === "refused") return refused(parsed.why);
  if (loaded.kind === "unusable") return refused(...loaded.problems, message("start", "VK113", { action }));
  if (loaded.kind === "usable") loaded.warnings.forEach(logbook.report);

  const file = loaded.kind === "usable" ? loaded.content : {};
  const configured = resolveWriteCheck(effective(file, await storedCodePage(system)), action, system);
  const tools = makeRunner(configured, system, `plan-${logbook.chance}`);
  const { runner, interrupted, release } = interruptible(tools, system);
  const progress = progressOf(system);
  const reading = readingRunner(runner);
  const asking: Runner = {
    run: (call) => {
      progress.show(fill(planTexts.asking[language], () => commandLine(call.command)));
      return reading.run(call);
    },
  };
  try {
    return await Promise.race([itself(parsed.arguments), interrupted.then(endedEarly)]);
  } finally {
    progress.end();
    release();
  }

  async function itself(given: ActionArguments): Promise<MadePlan> {
    const found = await resourceOf(given, { file, runner: asking, logbook, system });
    progress.end();
    if (found.kind === "refused") return refused(found.why);
    const { resource } = found;
    const { tag, volume, node } = resource;
    const folder = recordFolder(file, system);
    const underWay = folder === undefined ? undefined : await runAtWork(runningFolder(folder), volume.letter);
    const writeCheck = writeCheckSettings(configured.writeCheck, file, system);
    const alarms = await alarmsFor(configured.settings, folder, volume, system.now());
    const rehearsal = await rehearse(
      actions[action],
      resource,
      { ...configured.settings, writeCheck },
      {
        runner: asking,
        report: () => undefined,
        note: () => undefined,
        pause: system.pause,
        addressesOf: (name) => addressesOf(name, system, logbook),
        alarms: alarms === undefined ? noAlarms : alarmBook(alarms),
      },
    );
    const isObserved = resourceEntry(file, tag)?.mode === "observe";
    const about = { action, tag, volume: volume.name, node, isObserved, underWay };
    return { kind: "plan", plan: { ...about, ...planOf(action, volume, rehearsal) }, language };
  }

  function refused(...why: readonly Parameters<typeof logbook.report>[0][]): MadePlan {
    why.forEach(logbook.report);
    return impossible;
  }

  function endedEarly({ signal }: Interruption): MadePlan {
    return { kind: "interrupted", signal, language };
  }
}
