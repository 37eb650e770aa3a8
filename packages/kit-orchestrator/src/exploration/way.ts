import { alarmBook } from "../alarm-book.js";
import type { Choices } from "@volkit/path-walker";
import { commandLine, type Ending } from "@volkit/tool-command";
import { clearSplitBrain } from "../clear-split-brain.js";
import type { MessageId } from "../messages/table.js";
import { monitor } from "../monitor.js";
import { remove } from "../remove.js";
import type { Resource } from "../resource.js";
import { restore } from "../restore.js";
import { beginRun, type Run, type Verdict } from "../run.js";
import type { Decision } from "../world.js";
import { answersTo, unusualAnswers, type Around } from "./answers.js";
import type { Explored, Situation } from "./situations.js";

/** A command that was run on a way. */
export interface Made {
  readonly kind: "made";
  readonly step: string;
  readonly effect: "reads" | "changes";
  /** As a person would type it. */
  readonly command: string;
}

/**
 * Something that happened on a way, at a step of the procedure.
 * - a command that was {@link Made}
 * - `said`: a message, by its number
 * - `decided`: a finding for the record
 */
export type WayEvent =
  | Made
  | { readonly kind: "said"; readonly step: string; readonly id: MessageId }
  | { readonly kind: "decided"; readonly step: string; readonly decision: Decision };

/** One way through an action: what happened, in order, and what it came to. */
export interface Way {
  /** The action gone through. */
  readonly action: Explored;
  /** In the order in which it happened. */
  readonly events: readonly WayEvent[];
  /** What LifeKeeper would be told. */
  readonly verdict: Verdict;
}

/** Goes one way, by these choices. A question that is asked again has the same answer, else the healthy one. */
export async function goOneWay(situation: Situation, around: Around, { take }: Choices): Promise<Way> {
  const { action, settings, peers, alarms, isUnusual, isTarget } = situation;
  const events: WayEvent[] = [];
  const answered = new Map<string, Ending>();
  const resource: Resource = { ...around.resource, ...(peers === undefined ? {} : { peers }) };
  const run = beginRun(resource, settings, {
    runner: {
      run: (call) => {
        const { step, command } = call;
        const line = commandLine(command);
        events.push({ kind: "made", step, effect: command.effect, command: line });
        const usual = answersTo(call, around, isTarget);
        const known = answered.get(`${step} ${line}`);
        const all = isUnusual ? [...usual, ...unusualAnswers] : usual;
        const ending = pick(known === undefined ? all : [known, ...usual.slice(0, 1)], take);
        answered.set(`${step} ${line}`, ending);
        return Promise.resolve(ending);
      },
    },
    report: ({ step, id }) => events.push({ kind: "said", step, id }),
    note: (decision) => events.push({ kind: "decided", step: decision.step, decision }),
    pause: () => Promise.resolve(),
    addressesOf: () => Promise.resolve([]),
    alarms: alarmBook(alarms ?? { peers: {} }),
  });
  return { action, events, verdict: await act(situation, run) };
}

function pick(endings: readonly Ending[], take: Choices["take"]): Ending {
  const picked = endings[take(endings.length)];
  if (picked === undefined) throw new Error("a fork has no such branch");
  return picked;
}

function act({ action, forced }: Situation, run: Run): Promise<Verdict> {
  switch (action) {
    case "quickCheck":
      return monitor(run, "quick");
    case "deepCheck":
      return monitor(run, "deep");
    case "restore":
      return restore(run);
    case "remove":
      return remove(run);
    case "split-brain clear":
      return clearSplitBrain(run, forced);
  }
}
