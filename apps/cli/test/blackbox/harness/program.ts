import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { programFile, target } from "./target.js";
import { startUnderWine } from "./under-wine.js";

/** How the program ended, and what it printed. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface Start {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Words before the program's own: options of Node, or another program that starts it. */
  readonly node?: readonly string[];
  /** A signal that the program is sent as soon as something is so. */
  readonly signal?: Signal;
}

interface Signal {
  readonly name: NodeJS.Signals;
  readonly when: () => boolean;
}

/** Starts the program and waits for it, for a minute at most. */
export function startProgram(start: Start): Promise<Ended> {
  return target.kind === "here" ? startHere(start) : startUnderWine(start, target);
}

function startHere({ words, environment, folder, node = [], signal }: Start): Promise<Ended> {
  if (!existsSync(programFile)) {
    throw new Error(`The program is not built: ${programFile} is not there. Run "pnpm build" first.`);
  }
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, programFile, ...words], {
      cwd: folder,
      env: { ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 60_000,
      killSignal: "SIGKILL",
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    const watch =
      signal === undefined
        ? undefined
        : setInterval(() => {
            if (signal.when()) child.kill(signal.name);
          }, 20);
    child.once("error", reject);
    child.once("close", (exit) => {
      clearInterval(watch);
      resolve({
        exit,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
        seconds: (performance.now() - began) / 1000,
      });
    });
  });
}
