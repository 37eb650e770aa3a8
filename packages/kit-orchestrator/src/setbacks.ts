import { rehearsedAlarms, type AlarmBook } from "./alarm-book.js";
import { exited, type Call, type Ending, type Runner } from "@volkit/tool-command";
import { badEnding } from "./assumed-ending.js";
import { messageLine, type Message } from "./messages/message.js";
import { keyOf, type RehearsalEvent, type Setback } from "./rehearsal.js";
import type { Resource } from "./resource.js";
import { beginRun, type Run, type Verdict } from "./run.js";
import type { Settings } from "./settings.js";

/** A procedure that was rehearsed, and what it was answered. */
export interface Before {
  readonly procedure: (run: Run) => Promise<Verdict>;
  readonly resource: Resource;
  readonly settings: Settings;
  readonly events: readonly RehearsalEvent[];
  /** The endings of each call by its key, in their order. */
  readonly answers: ReadonlyMap<string, readonly Ending[]>;
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  readonly alarms: AlarmBook;
}

/** Runs a procedure again on the answers it had, with one call after the other failing. Nothing is asked for it. */
export async function setbacksOf(before: Before): Promise<readonly Setback[]> {
  const calls = before.events.flatMap((event) =>
    event.kind === "asked" || event.kind === "assumed" ? event.call : [],
  );
  const said = before.events.flatMap((event) => (event.kind === "said" ? event.message : []));
  const setbacks: Setback[] = [];
  for (const call of calls) setbacks.push(await setback(before, call, calls, said));
  return setbacks;
}

/** However often the failing call is made, it fails. */
async function setback(
  { procedure, resource, settings, answers, addresses, alarms }: Before,
  failing: Call,
  calls: readonly Call[],
  saidBefore: readonly Message[],
): Promise<Setback> {
  const made = new Set<string>();
  const said: Message[] = [];
  let endsIn = failing.step;
  const verdict = await procedure(
    beginRun(resource, settings, {
      runner: answering(answers, keyOf(failing), (call) => {
        made.add(keyOf(call));
        endsIn = call.step;
      }),
      report: (message) => {
        said.push(message);
        endsIn = message.step;
      },
      note: () => undefined,
      pause: () => Promise.resolve(),
      addressesOf: (node) => Promise.resolve(addresses.get(node) ?? []),
      alarms: rehearsedAlarms(alarms),
    }),
  );
  return {
    call: failing,
    verdict,
    said: newAmong(said, saidBefore),
    endsIn,
    without: calls.filter((call) => !made.has(keyOf(call))),
  };
}

function newAmong(said: readonly Message[], before: readonly Message[]): readonly Message[] {
  const known = new Set(before.map((message) => messageLine(message, "en")));
  return said.filter((message) => !known.has(messageLine(message, "en")));
}

/** Gives each call the endings it had, in their order; the failing one, and what was never asked, fail. */
function answering(
  answers: ReadonlyMap<string, readonly Ending[]>,
  failing: string,
  makes: (call: Call) => void,
): Runner {
  const times = new Map<string, number>();
  return {
    run: (call) => {
      makes(call);
      const key = keyOf(call);
      const turn = times.get(key) ?? 0;
      times.set(key, turn + 1);
      if (key === failing) return Promise.resolve(badEnding(call));
      return Promise.resolve(answers.get(key)?.[turn] ?? exited(1));
    },
  };
}
