import { alarmBook } from "@volkit/kit-orchestrator";
import type { Message, World as Handed } from "@volkit/kit-orchestrator";
import { commandLine, type Call, type Ending } from "@volkit/tool-command";
import type { End, Event, Path, World } from "./path.js";
import { act, type Procedures } from "./procedures.js";

/** Who answers on a path. */
export interface Answering {
  /** An answer's name, the ending that is given for it, and of how many. */
  readonly answer: (call: Call) => {
    readonly name: string;
    readonly ending: Ending;
    readonly endings: number;
  };
  /** Holds an answer back; where it is not given, every answer comes at once. */
  readonly wait?: (call: Call) => Promise<void>;
  readonly lookUp: (node: string) => { readonly name: string; readonly addresses: readonly string[] };
}

/** More events than any path has: a procedure that never ends is ended here. */
const mostEvents = 200;

class Endless extends Error {}

/** Takes one path through a procedure, on these answers, and writes down all that happened on it. */
export async function takePath(procedures: Procedures, world: World, answering: Answering): Promise<Path> {
  const events: Event[] = [];
  const happened = (event: Event): void => {
    if (events.push(event) > mostEvents) throw new Endless();
  };

  const alarms = alarmBook(world.alarms);
  const handed: Handed = {
    runner: {
      run: async (call) => {
        const { name, ...given } = answering.answer(call);
        happened(asked(call, name, given));
        if (answering.wait !== undefined) await answering.wait(call);
        return given.ending;
      },
    },
    report: (message) => {
      happened(said(message, procedures));
    },
    note: ({ step, peer, about, value }) => {
      happened({ kind: "noted", step, ...(peer === undefined ? {} : { peer }), about, value });
    },
    pause: (seconds) => {
      happened({ kind: "paused", seconds });
      return Promise.resolve();
    },
    alarms,
    addressesOf: (node) => {
      const { name, addresses } = answering.lookUp(node);
      happened({ kind: "looked up", node, answer: name });
      return Promise.resolve(addresses);
    },
  };
  const run = procedures.beginRun(world.resource, world.settings, handed);
  const end = await act(procedures, world.action, run).catch(endOf);
  return {
    world,
    events,
    asked: events.filter((event) => event.kind === "asked"),
    end,
    alarms: alarms.kept(),
  };
}

function endOf(thrown: unknown): End {
  return thrown instanceof Endless ? "endless" : `threw ${String(thrown)}`;
}

function asked(
  { step, peer, command }: Call,
  answer: string,
  given: { readonly ending: Ending; readonly endings: number },
): Event {
  const { tool, args, effect } = command;
  const argv = [tool.name, ...args];
  const words = ` ${argv.join(" ")} `;
  const at = peer === undefined ? {} : { peer };
  return { kind: "asked", step, ...at, line: commandLine(command), argv, words, effect, answer, ...given };
}

function said(message: Message, { messageText }: Procedures): Event {
  const { step, severity, id } = message;
  return { kind: "said", step, severity, id, text: messageText(message, "en") };
}
