import { commandLine, type Call, type Command, type Ending, type Runner } from "@volkit/tool-command";

/** A runner, and which commands it did not run. */
export interface Sparing {
  readonly runner: Runner;
  /** The command that was waited for in vain, because of which this one was not run; undefined where it was. */
  readonly insteadOf: (command: Pick<Command<unknown>, "tool" | "args">) => string | undefined;
}

/** One program on one node. */
interface Lane {
  hasAnswered: boolean;
  hung: { readonly command: string; readonly ending: Ending }[];
  underWay: Set<Promise<Ending>>;
}

/** How often a program may hang on a node before it is left alone; also how many calls go first. */
const tries = 2;

/**
 * Does not wait for the same thing again and again: a program that hung twice on a node, and has answered nothing
 * there, is not asked there again; what it would have been asked ends as the one before did, past its deadline.
 * Without this a dead node would cost a deadline for each question, which for many volumes is many minutes.
 */
export function sparingRunner(inner: Runner): Sparing {
  const lanes = new Map<string, Lane>();
  const spared = new Map<string, string>();
  return { runner: { run }, insteadOf: (command) => spared.get(commandLine(command)) };

  async function run(call: Call): Promise<Ending> {
    const lane = laneOf(call);
    while (!lane.hasAnswered && lane.underWay.size + lane.hung.length >= tries && lane.underWay.size > 0) {
      await Promise.race(lane.underWay);
    }
    const [before] = lane.hung;
    if (!lane.hasAnswered && before !== undefined && lane.hung.length >= tries) {
      spared.set(commandLine(call.command), before.command);
      return before.ending;
    }
    return asked(call, lane);
  }

  async function asked(call: Call, lane: Lane): Promise<Ending> {
    const running = inner.run(call);
    lane.underWay.add(running);
    try {
      const ending = await running;
      if (ending.how === "timed-out") lane.hung.push({ command: commandLine(call.command), ending });
      else lane.hasAnswered = true;
      return ending;
    } finally {
      lane.underWay.delete(running);
    }
  }

  function laneOf({ peer = "", command }: Call): Lane {
    const key = `${peer} ${programOf(command)}`;
    const lane = lanes.get(key) ?? { hasAnswered: false, hung: [], underWay: new Set() };
    lanes.set(key, lane);
    return lane;
  }
}

/** What runs in the end: of what is carried over to a peer, the program there (`lcdremexec -d PEER -- PROGRAM …`). */
function programOf({ tool, args }: Command<unknown>): string {
  const at = args.indexOf("--");
  return [tool.name, ...(tool.name === "lcdremexec" && at >= 0 ? args.slice(at + 1, at + 2) : [])].join(" ");
}
