import { ending, printed, type Command, type Ending, type Runner } from "@volkit/tool-command";
import { answerAs, bareName } from "./answer.js";
import { floodLine } from "./misbehave.js";
import { printedOf } from "./reply-bytes.js";
import type { LabReply, LabTool } from "./reply.js";
import type { ClusterStore } from "./store.js";
import { standardTools } from "./tools/standard-tools.js";

/** What a lab's runner may be told. */
export interface LabRunnerOptions {
  /** The tools there are; the standard ones unless told otherwise. */
  readonly tools?: readonly LabTool[];
  /** The deadline of a command in seconds, for the ending of one that hangs; 30 unless told otherwise. */
  readonly deadlineOf?: (command: Command<unknown>) => number;
}

/**
 * Runs calls as one node of a simulated cluster, in this process. A program that hangs is past its deadline at
 * once, without waiting; one that writes to a disk first is stuck there; a flood is cut. The promise is rejected only where the store is not to be read.
 */
export function labRunner(store: ClusterStore, node: string, options: LabRunnerOptions = {}): Runner {
  const { tools = standardTools, deadlineOf = () => 30 } = options;
  return {
    run: async ({ command }) => {
      const reply = await store.update((cluster) => {
        const answer = answerAs(tools, cluster, node, command.tool.name, command.args);
        return { cluster: answer.cluster, value: answer.reply };
      });
      return endingOf(reply, `${bareName(command.tool.name)}.exe`, deadlineOf(command));
    },
  };
}

/** The process that cannot be ended, by a number of its own: in one process a disk that is written to is frozen. */
const stuckProcess = 4711;

function endingOf(reply: LabReply, file: string, seconds: number): Ending {
  switch (reply.how) {
    case "exited": {
      const { exitCode, stdout, stderr, encoding } = reply;
      return {
        how: "exited",
        exitCode,
        stdout: printedOf(stdout, encoding),
        stderr: printedOf(stderr, encoding),
      };
    }
    case "hangs":
      return ending({ how: "timed-out", seconds, left: [] });
    case "closes":
      return ending({ how: "exited", exitCode: 0 });
    case "writes":
      return ending({ how: "timed-out", seconds, left: [stuckProcess] });
    case "floods":
      return {
        how: "exited",
        exitCode: 0,
        stdout: { ...printed(floodLine), cut: true },
        stderr: printed(""),
      };
    case "crashes":
      return ending({ how: "crashed", signal: "SIGSEGV", signalNumber: 11 });
    case "missing":
      return ending({ how: "missing", lookedFor: [file] });
    case "unstartable":
      return ending({ how: "unstartable", file, reason: "EACCES" });
  }
}
