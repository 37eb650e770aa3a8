import { constants } from "node:os";
import { dirname } from "node:path";
import { Duplex, type Readable } from "node:stream";

import type { HowItEnded } from "@volkit/tool-command";

import { whyNoDescriptors } from "./descriptors.js";
import { jobOf, type Job } from "./job.js";
import { lookOnDisk } from "./look.js";
import { noProgramHere, whyNoProgram } from "./program-file.js";
import { hasErrorCode, reasonOf } from "./system-error.js";

const noInterpreter = "the interpreter it names is not there (ENOENT)";

/** A program to start: its absolute path, its arguments element by element, and its whole environment. */
export interface Invocation {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder it runs in; its own unless told otherwise. */
  readonly folder?: string | undefined;
  /** The absolute path of volkit-job.exe, on Windows, to run the program in a job of its own. */
  readonly launcher?: string | undefined;
}

/** A program that was started. */
export interface Program {
  readonly kind: "started";
  /** Its process; its launcher's where it has one. */
  readonly pid: number;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Where it was started by a launcher. */
  readonly job: Job | undefined;
  /** How it ended by itself or by a signal; never rejected, and open as long as it runs. */
  readonly exit: Promise<HowItEnded>;
  /** Ends this one process, not its children. */
  readonly kill: () => void;
  /** Stops listening to it: it may live on, and does not keep this process alive. */
  readonly release: () => void;
}

/** The system, or a rule here, did not let the program start. */
export interface Refused {
  readonly kind: "refused";
  readonly how: HowItEnded;
}

/**
 * Starts a program in its own folder or the one that is named: no shell, no input, no window, and outside Windows at the head of a session
 * of its own, so that whatever it starts can be found. Never throws for anything wrong with the program. Where
 * the system does not start the launcher (a policy, a file that is gone) the program is started without.
 */
export async function startProgram(invocation: Invocation): Promise<Program | Refused> {
  const { file, args, launcher } = invocation;
  const whyNot = whyNoProgram(file, process.platform) ?? whyNoDescriptors();
  if (whyNot !== undefined) return refused(file, whyNot);
  if (launcher === undefined) return start(file, args, invocation);

  const launched = await start(launcher, [file, ...args], invocation);
  return launched.kind === "started" ? launched : start(file, args, invocation);
}

/** Starts what is to be started first, be it the program or its launcher. */
async function start(
  first: string,
  args: readonly string[],
  { file, folder = dirname(file), environment, launcher }: Invocation,
): Promise<Program | Refused> {
  try {
    const { execa } = await import("execa"); // when the first program is started
    const child = execa(first, args, {
      cwd: folder,
      env: environment,
      extendEnv: false,
      stdio: first === launcher ? ["ignore", "pipe", "pipe", "overlapped"] : ["ignore", "pipe", "pipe"],
      encoding: "buffer",
      buffer: false,
      shell: false,
      preferLocal: false,
      windowsHide: true,
      detached: process.platform !== "win32",
      cleanup: false,
      reject: false,
      verbose: "none",
    });
    const exit = new Promise<HowItEnded>((resolve) => {
      child.once("exit", (code, signal) => {
        resolve(howItExited(code, signal));
      });
    });
    child.on("error", ignoreLateErrors);
    if (child.pid === undefined) return refusedFor(first, (await child).cause);

    const { pid, stdout, stderr } = child;
    const pipe = child.stdio.at(3);
    const job = pipe instanceof Duplex ? jobOf(file, first, pipe) : undefined;
    return {
      kind: "started",
      pid,
      stdout,
      stderr,
      job,
      exit: job === undefined ? exit : exit.then(job.endOfTool),
      kill: () => {
        child.kill("SIGKILL");
      },
      release: () => {
        stdout.destroy();
        stderr.destroy();
        pipe?.destroy();
        child.unref();
      },
    };
  } catch (error) {
    return refusedFor(first, error);
  }
}

/** Once started, only `exit` matters: what fails after it (a signal that cannot be sent) shows in who still lives. */
function ignoreLateErrors(): void {
  return;
}

function howItExited(code: number | null, signal: NodeJS.Signals | null): HowItEnded {
  if (signal !== null) return { how: "crashed", signal, signalNumber: constants.signals[signal] };
  return { how: "exited", exitCode: code ?? 0 };
}

/** ENOENT also means that the interpreter in a `#!` line is not there; EFTYPE is what Windows says of a damaged file. */
function refusedFor(file: string, error: unknown): Refused {
  if (hasErrorCode(error, "EFTYPE")) return refused(file, noProgramHere);
  if (!hasErrorCode(error, "ENOENT")) return refused(file, reasonOf(error));
  const gone = lookOnDisk(file).kind === "nothing";
  if (gone) return { kind: "refused", how: { how: "missing", lookedFor: [file] } };
  return refused(file, process.platform === "win32" ? reasonOf(error) : noInterpreter);
}

function refused(file: string, reason: string): Refused {
  return { kind: "refused", how: { how: "unstartable", file, reason } };
}
