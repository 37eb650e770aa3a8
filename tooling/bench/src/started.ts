import { readFileSync } from "node:fs";
import { measure, type Asked } from "./measured.js";
import type { Natives } from "./natives.js";

/** What strace notes: whenever a process, be it the first one or what came of it, has become another program. */
const tracing = ["-f", "-qq", "--successful-only", "-e", "trace=execve,execveat", "-e", "signal=none"];

/**
 * The programs that a command comes to start, itself not counted, by the paths that the kernel was given. Throws where
 * the command does not end as it has to, or strace may not look.
 */
export function startedBy(natives: Natives, asked: Asked, log: string): readonly string[] {
  const command = ["/usr/bin/env", "strace", ...tracing, "-o", log, ...asked.command] as const;
  measure(natives, { ...asked, command });
  const [, ...started] = programsIn(readFileSync(log, "utf8"));
  return started;
}

/** The paths in a log of strace, in its order. */
export function programsIn(log: string): readonly string[] {
  return [...log.matchAll(/^\d+ +execve(?:at)?\((?:\w+, )?"([^"]*)".* = 0$/gm)].map(([, path = ""]) => path);
}
