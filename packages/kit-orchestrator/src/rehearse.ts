import type { Call, Ending } from "@volkit/tool-command";
import { rehearsedAlarms } from "./alarm-book.js";
import { assumedEnding } from "./assumed-ending.js";
import { keyOf, type Rehearsal, type RehearsalEvent, type Rehearsed } from "./rehearsal.js";
import type { Resource } from "./resource.js";
import { beginRun, type Run, type Verdict } from "./run.js";
import { setbacksOf } from "./setbacks.js";
import type { Settings } from "./settings.js";
import type { World } from "./world.js";

/**
 * Runs a procedure without changing anything: what only reads is asked for real, the rest is assumed to come out
 * well. What rests on which call is found out by the procedure itself: it is run again on the same answers with one
 * call after the other failing.
 */
export async function rehearse(
  procedure: (run: Run) => Promise<Verdict>,
  resource: Resource,
  settings: Settings,
  world: World,
): Promise<Rehearsal> {
  const events: RehearsalEvent[] = [];
  const answers = new Map<string, Ending[]>();
  const addresses = new Map<string, readonly string[]>();

  const verdict = await procedure(
    beginRun(resource, settings, {
      runner: { run: askOrAssume },
      report: (message) => {
        events.push({ kind: "said", message });
        world.report(message);
      },
      note: (decision) => {
        events.push({ kind: "decided", decision });
        world.note(decision);
      },
      pause: world.pause,
      alarms: rehearsedAlarms(world.alarms),
      addressesOf: async (node) => {
        const found = await world.addressesOf(node);
        addresses.set(node, found);
        return found;
      },
    }),
  );

  const { alarms } = world;
  const setbacks = await setbacksOf({ procedure, resource, settings, events, answers, addresses, alarms });
  const assumed = events.flatMap((event) => (event.kind === "assumed" ? event.call : []));
  return { rehearsed: cameTo(), assumed, events, setbacks };

  function cameTo(): Rehearsed {
    if (verdict === "failed") return { kind: "would-fail" };
    const decisive = setbacks.filter((setback) => setback.verdict === "failed").map(({ call }) => call);
    const on = assumed.filter((call) => decisive.includes(call));
    return on.length === 0 ? { kind: "would-succeed" } : { kind: "depends", on };
  }

  async function askOrAssume(call: Call): Promise<Ending> {
    const taken = assumedEnding(call);
    const at = events.length;
    events.push(taken === undefined ? { kind: "asked", call, ending: undefined } : { kind: "assumed", call });
    const ending = taken ?? (await world.runner.run(call));
    if (taken === undefined) events[at] = { kind: "asked", call, ending };
    answers.set(keyOf(call), [...(answers.get(keyOf(call)) ?? []), ending]);
    return ending;
  }
}
