import type { Call, Runner } from "@volkit/tool-command";
import type { RealRunner } from "@volkit/tool-runner";
import type { System } from "./system.js";

/** That a run was ended from outside, and where it was then. */
export interface Interruption {
  readonly signal: string;
  /** The call that was under way, or the last one that was made; none where the run had made none. */
  readonly call: Call | undefined;
  /** The processes of tools that could not be ended. */
  readonly left: readonly number[];
}

/** A runner whose calls stop at a signal, and the signal when it comes. */
export interface Interruptible {
  readonly runner: Runner;
  readonly interrupted: Promise<Interruption>;
  /** Signals are none of its business any more. */
  readonly release: () => void;
}

/**
 * Puts a runner of real tools under the system's signals: at the first one the running tools are ended with
 * their trees, and from then on no call starts or answers, so that the procedure stands still where it was.
 */
export function interruptible(tools: RealRunner, system: System): Interruptible {
  const never = new Promise<never>(() => undefined);
  const under = new Set<Call>();
  let last: Call | undefined;
  const over = new AbortController();
  const isOver = (): boolean => over.signal.aborted;

  let release: () => void = () => undefined;
  const interrupted = new Promise<Interruption>((resolve) => {
    release = system.onSignal((signal) => {
      if (isOver()) return;
      over.abort();
      const [call = last] = under;
      void tools.endAll().then((left) => {
        resolve({ signal, call, left });
      });
    });
  });

  return {
    interrupted,
    release,
    runner: {
      async run(call) {
        if (isOver()) return never;
        last = call;
        under.add(call);
        const ending = await tools.run(call);
        under.delete(call);
        return isOver() ? never : ending;
      },
    },
  };
}
