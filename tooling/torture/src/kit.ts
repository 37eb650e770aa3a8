import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { labEnvironment } from "@volkit/cluster-lab";

/** The built kit. */
const program = fileURLToPath(new URL("dist/volkit.js", import.meta.resolve("volkit/package.json")));

/** How long a run may take before it is ended from here and counts as one that never ends, in seconds. */
const patience = 60;

/** One message of a run: a line on its stderr. */
interface Said {
  readonly severity: string;
  readonly id: string;
  readonly text: string;
}

/** How a run of the kit came out. `exit` is null where it did not end by itself. */
export interface Ended {
  readonly exit: number | null;
  readonly seconds: number;
  /** When it had ended, by `performance.now()`. */
  readonly endedAt: number;
  readonly said: readonly Said[];
}

/** A run of the kit that is under way. */
export interface Started {
  readonly ended: Promise<Ended>;
  readonly isOver: () => boolean;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/**
 * Starts an action of the kit as a node of a lab: a process of its own, with the environment of that node. `options`
 * are words for Node.
 */
export function startKit(
  dir: string,
  node: string,
  action: string,
  options: readonly string[] = [],
): Started {
  const began = performance.now();
  const child = spawn(process.execPath, [...options, program, action, "-t", "Vol.E", "-i", "E:"], {
    env: { PATH: process.env["PATH"], LANG: "C.UTF-8", ...labEnvironment(dir, node) },
    stdio: ["ignore", "ignore", "pipe"],
    timeout: patience * 1000,
    killSignal: "SIGKILL",
  });
  const parts: Buffer[] = [];
  child.stderr.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exit) => {
      const endedAt = performance.now();
      const seconds = (endedAt - began) / 1000;
      resolve({ exit, seconds, endedAt, said: messagesIn(Buffer.concat(parts).toString("utf8")) });
    });
  });
  return {
    ended,
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    kill: (signal) => child.kill(signal),
  };
}

function messagesIn(text: string): readonly Said[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [, severity = "", id = "", rest = ""] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
      return { severity, id, text: id === "" ? line : rest };
    });
}
