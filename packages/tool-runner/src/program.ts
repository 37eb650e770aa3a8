import { constants } from "node:os";
import { dirname } from "node:path";
import type { Readable } from "node:stream";

import type { HowItEnded } from "@volkit/tool-command";

import { whyNoDescriptors } from "./descriptors.js";
import { lookOnDisk } from "./look.js";
import { noProgramHere, whyNoProgram } from "./program-file.js";
import { hasErrorCode, reasonOf } from "./system-error.js";

const noInterpreter = "the interpreter it names is not there (ENOENT)";

/** A program to start: its absolute path, its arguments element by element, and its whole environment. */
export interface Invocation {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A program that was started. */
export interface Program {
  readonly kind: "started";
  readonly pid: number;
  readonly stdout: Readable;
  readonly stderr: Readable;
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
 * Starts a program in its own folder: no shell, no input, no window, and outside Windows at the head of a session
 * of its own, so that whatever it starts can be found. Never throws for anything wrong with the program.
 */
export async function startProgram({ file, args, environment }: Invocation): Promise<Program | Refused> {
  const whyNot = whyNoProgram(file, process.platform) ?? whyNoDescriptors();
  if (whyNot !== undefined) return refused(file, whyNot);

  try {
    const { execa } = await import("execa");
    const child = execa(file, args, {
      cwd: dirname(file),
      env: environment,
      extendEnv: false,
      stdin: "ignore",
      stdout: "pipe",
      stderr: "pipe",
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
    if (child.pid === undefined) return refusedFor(file, (await child).cause);

    const { pid, stdout, stderr } = child;
    return {
      kind: "started",
      pid,
      stdout,
      stderr,
      exit,
      kill: () => {
        child.kill("SIGKILL");
      },
      release: () => {
        stdout.destroy();
        stderr.destroy();
        child.unref();
      },
    };
  } catch (error) {
    return refusedFor(file, error);
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
