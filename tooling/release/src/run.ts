import { spawn } from "node:child_process";
import { once } from "node:events";

/** Where a program runs, and what it finds there of variables besides those of this process. */
export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a program ended, and what it printed. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. Rejects where it cannot be started. */
export async function ended(program: string, args: readonly string[], place: Place): Promise<Ended> {
  const { cwd, env = {} } = place;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    shell: process.platform === "win32" && program !== process.execPath, // npm and pnpm are .cmd files there
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
  await once(child, "close");
  return { status: child.exitCode ?? 1, stdout: await stdout, stderr: await stderr };
}

/** What a program printed to stdout; rejects with all that it printed where it fails. */
export async function run(program: string, args: readonly string[], place: Place): Promise<string> {
  const { status, stdout, stderr } = await ended(program, args, place);
  if (status === 0) return stdout;
  throw new Error(`"${program} ${args.join(" ")}" ended with ${status}:\n${stdout}${stderr}`);
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
