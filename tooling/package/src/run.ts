import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How a program is run: in which folder, and with which whole environment (this process's by default). */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end and gives what it printed to stdout; throws with all that it printed where it fails.
 * Output goes through files: programs under Wine take no pipes.
 */
export function run(program: string, args: readonly string[], options: RunOptions = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "volkit-run-"));
  try {
    const [stdout, stderr] = [join(folder, "stdout"), join(folder, "stderr")];
    const outputs = [openSync(stdout, "w"), openSync(stderr, "w")];
    const { status, signal, error } = spawnSync(program, args, { ...options, stdio: ["ignore", ...outputs] });
    outputs.forEach((output) => {
      closeSync(output);
    });
    const printed = readFileSync(stdout, "utf8");
    if (status === 0) return printed;
    const how = error?.message ?? `it ended with ${signal ?? String(status)}`;
    throw new Error(`${program} ${args.join(" ")}: ${how}\n${printed}${readFileSync(stderr, "utf8")}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
