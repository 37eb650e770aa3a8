import { alarmBook, beginRun, message, rehearse, type Message, type World } from "@volkit/kit-orchestrator";
import { replayingRunner, type HeldCall } from "@volkit/tool-runner";
import { setImmediate as allMicrotasks } from "node:timers/promises";
import { parseActionArguments, splitCall } from "../action-arguments.js";
import { resourceEntry } from "../configuration/effective.js";
import type { Logbook } from "../logbook.js";
import { planned, resultOf } from "../observe/rehearsal-result.js";
import { reasonOf } from "../reason.js";
import type { RehearsalRecord, RunRecord } from "../recorded/format.js";
import { resourceOf } from "../resource-of.js";
import { writeCheckSettings } from "../write-check/resolve.js";
import { callsToReplay } from "./held-calls.js";
import { heldConfiguration } from "./held-configuration.js";
import { heldWriteCheck } from "./held-write-check.js";
import { procedureOf } from "./procedure-of.js";
import type { CameTo, Replayed, ReplayedEvent, WhyImpossible } from "./replayed.js";
import type { About } from "./story.js";
import { stillSystem } from "./still-system.js";

/**
 * Runs today's procedure on the answers that a recorded run got. Nothing is started, asked or waited for. The turn on
 * the volume, giving way, a signal, a kill and what was wrong with the configuration come from outside of a procedure:
 * a replay knows nothing of them, and goes on to where the record ends.
 */
export async function replayRecord(record: RunRecord | RehearsalRecord): Promise<Replayed> {
  const calls = await callsToReplay(record);
  return { ...(await replayOn(calls, record)), endings: calls.map(({ ending }) => ending) };
}

/** The same on calls that have been read already; all of them end without delay, or never. */
export async function replayOn(
  calls: readonly HeldCall[],
  record: RunRecord | RehearsalRecord,
): Promise<Omit<Replayed, "endings">> {
  const events: ReplayedEvent[] = [];
  let about: About | undefined;
  const act = procedureOf(record);
  if (act === undefined && record.action !== "recover") {
    return { events, about, came: impossible({ kind: "action", action: record.action }) };
  }
  const configuration = heldConfiguration(record);
  if (configuration.kind === "unknown") {
    return { events, about, came: impossible({ kind: "configuration", problem: configuration.problem }) };
  }
  const { file, configured } = configuration;
  const isRehearsal = record.format === "volkit-rehearsal";
  const system = stillSystem(record);
  const logbook = logbookOf(record.action, report);
  const names = [...record.lookups];
  const world: World = {
    runner: replayingRunner(calls, {
      asked: (call, place) => events.push({ kind: "asked", call, place }),
      notHeld: (call, why, place) => events.push({ kind: "unheld", call, why, place }),
    }),
    report,
    note: (decision) => events.push({ kind: "decided", decision }),
    pause: system.pause,
    addressesOf,
    alarms: alarmBook(record.alarms?.start ?? { peers: {} }),
  };

  const came = await Promise.race([itself(), allMicrotasks({ kind: "record-ends" } as const)]);
  return { events: [...events], about: about && { ...about, volume: logbook.volume }, came };

  async function itself(): Promise<CameTo> {
    if (act === undefined) return refused("failed", message("start", "VK120", {}));
    const named = isRehearsal ? `rehearse ${record.action}` : record.action;
    const parsed = parseActionArguments(named, splitCall(record.arguments).words);
    about = { tag: parsed.kind === "refused" ? null : parsed.arguments.tag, volume: null };
    if (parsed.kind === "refused") return refused("refused", parsed.why);
    const { tag } = parsed.arguments;
    if (act.isAction && !isRehearsal && resourceEntry(file, tag)?.mode === "observe") {
      return refused("refused", message("start", "VK160", { tag, action: record.action }));
    }
    const found = await resourceOf(parsed.arguments, { file, runner: world.runner, logbook, system });
    if (found.kind === "refused") return refused("refused", found.why);

    const { root, lockFolder } = heldWriteCheck(record);
    const resource = { ...found.resource, ...root };
    const settings = {
      ...configured.settings,
      writeCheck: { ...writeCheckSettings(configured.writeCheck, file, system), ...lockFolder },
    };
    try {
      if (!isRehearsal) {
        return { kind: "outcome", outcome: await act.procedure(beginRun(resource, settings, world)) };
      }
      const { rehearsed, assumed } = await rehearse(act.procedure, resource, settings, world);
      return { kind: "rehearsed", result: resultOf(rehearsed), assumed: assumed.map(planned) };
    } catch (error) {
      return refused("failed", message("start", "VK190", { why: reasonOf(error) }));
    }
  }

  function refused(outcome: "failed" | "refused", why: Message): CameTo {
    report(why);
    if (!isRehearsal) return { kind: "outcome", outcome };
    const unknown = outcome === "refused" ? "refused" : "defect";
    return { kind: "rehearsed", result: { kind: "unknown", why: unknown }, assumed: [] };
  }

  function report(said: Message): void {
    events.push({ kind: "said", message: said });
  }

  /** The network's word for a name, each time the next one that was recorded. */
  function addressesOf(name: string): Promise<readonly string[]> {
    const at = names.findIndex((held) => held.name === name);
    const [held] = at < 0 ? [] : names.splice(at, 1);
    if (held !== undefined) return Promise.resolve(held.addresses);
    events.push({ kind: "unheld-name", name });
    return new Promise<never>(() => undefined);
  }
}

function impossible(why: WhyImpossible): CameTo {
  return { kind: "impossible", why };
}

function logbookOf(action: string, report: Logbook["report"]): Logbook {
  const kept = { messages: [], saidAt: [], killed: [], decisions: [], lookups: [], notes: [], volume: null };
  return { action, startedAt: 0, chance: "", language: "en", ...kept, alarms: undefined, report };
}
