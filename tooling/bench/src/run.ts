import { spawnSync } from "node:child_process";

/** Runs a program to its end, and gives what it printed to stdout. Throws with all that it printed where it fails. */
export function run(program: string, words: readonly string[]): string {
  const { status, signal, error, stdout, stderr } = spawnSync(program, words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return stdout;
  const how = error?.message ?? `it ended with ${signal ?? String(status)}`;
  throw new Error(`${[program, ...words].join(" ")}: ${how}\n${stdout}${stderr}`);
}
