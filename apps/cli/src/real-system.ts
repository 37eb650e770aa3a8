import { hostname, uptime } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { KitProgram } from "@volkit/tool-runner";
import type { System, Terminal } from "./system.js";
import { print } from "./output.js";
import { keysIn } from "./terminal/keys.js";

/** The machine this process runs on. `kit` is how this program is started. */
export function realSystem(kit: KitProgram): System {
  return {
    environment: process.env,
    platform: process.platform,
    kit,
    hostName: hostname,
    now: () => Date.now(),
    monotonic: () => Number(process.hrtime.bigint()) / 1e6, // Node loads `performance` when it is first asked for
    uptime,
    pause: (seconds) => sleep(seconds * 1000),
    lookUp,
    onSignal,
    randomHex,
    locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    terminal,
    onKey,
    onResize,
    print,
  };
}

/** Six digits that tell what is done at the same moment apart. Nobody gains by guessing them: files are made exclusively. */
function randomHex(): string {
  return Math.floor(Math.random() * 0x100_0000)
    .toString(16)
    .padStart(6, "0");
}

/** Loaded when it is asked: it is rarely needed. */
async function lookUp(name: string): Promise<readonly string[]> {
  const { lookup } = await import("node:dns/promises");
  return (await lookup(name, { all: true })).map(({ address }) => address);
}

function terminal(stream: "stdout" | "stderr"): Terminal | undefined {
  const { isTTY, columns, rows } = process[stream];
  return isTTY ? { columns, rows } : undefined;
}

function onKey(listener: (key: string) => void): (() => void) | undefined {
  const { stdin } = process;
  if (!stdin.isTTY) return undefined;
  const heard = (bytes: Buffer): void => {
    for (const key of keysIn(bytes.toString("utf8"))) listener(key);
  };
  stdin.setRawMode(true);
  stdin.on("data", heard).resume();
  return () => {
    stdin.off("data", heard).pause();
    stdin.setRawMode(false);
  };
}

function onResize(listener: () => void): () => void {
  process.stdout.on("resize", listener);
  return () => process.stdout.off("resize", listener);
}

const listeners = new Set<(signal: string) => void>();

/**
 * The handlers stay once they are there: a second signal, while a run that was ended writes its record, must
 * not cut it off. Where nobody listens any more a signal ends the process, with the exit status it has by then.
 */
function onSignal(listener: (signal: string) => void): () => void {
  if (listeners.size === 0 && process.listenerCount("SIGTERM") === 0) {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"]) process.on(signal, dispatch);
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function dispatch(signal: string): void {
  if (listeners.size === 0) process.exit(process.exitCode ?? 1);
  for (const listener of listeners) listener(signal);
}
