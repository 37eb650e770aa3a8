import { commandLine, type Call, type Ending, type Runner } from "@volkit/tool-command";

type Reply = Ending | Promise<Ending>;

/** What each command answers, by its command line: always the same, or one answer after the other. */
export type Script = Readonly<Record<string, Reply | InTurn>>;

interface InTurn {
  readonly inTurn: readonly [Reply, ...Reply[]];
}

/** One answer after the other; the last is given for ever. */
export function inTurn(...replies: readonly [Reply, ...Reply[]]): InTurn {
  return { inTurn: replies };
}

/** A runner that answers from a script, and fails the test at a command that is not in it. */
export function scripted(script: Script): Runner {
  const asked = new Map<string, number>();
  return {
    run: async ({ command }: Call) => {
      const line = commandLine(command);
      const reply = script[line];
      if (reply === undefined) throw new Error(`not in the script: ${line}`);
      const times = asked.get(line) ?? 0;
      asked.set(line, times + 1);
      if (!("inTurn" in reply)) return reply;
      const [first, ...others] = reply.inTurn;
      return others.reduce((chosen, next, index) => (times > index ? next : chosen), first);
    },
  };
}

/** An ending that comes when the test says so. */
export function later(): { readonly reply: Promise<Ending>; readonly end: (ended: Ending) => void } {
  let end: (ended: Ending) => void = () => undefined;
  const reply = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  return {
    reply,
    end: (ended) => {
      end(ended);
    },
  };
}
