import { closeSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { hangOn, startChild } from "./child.js";
import { floodLine } from "./misbehave.js";
import { bytesOf } from "./reply-bytes.js";
import type { Hanging, LabReply } from "./reply.js";

const floodBytes = 8 * 1024 * 1024;
/** How long a program lives on that has closed its output, in ms. */
const closedFor = 300;
const accessViolation = 0xc0000005;
const ignorable = ["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGPIPE"] as const;

/** What a tool's process needs besides its reply. */
export interface Stage {
  /** The lab's folder. */
  readonly dir: string;
  /** The words by which this program becomes one that hangs. */
  readonly ownChild: readonly string[];
  /** Does the tool's work, and says what it answers then: for a reply that was only held up. */
  readonly work: () => Promise<LabReply>;
}

/** Does with this very process what a reply says. */
export async function perform(reply: LabReply, stage: Stage): Promise<void> {
  switch (reply.how) {
    case "exited":
      if (reply.leavesChild) startChild(stage.dir, stage.ownChild);
      await write(process.stdout, bytesOf(reply.stdout, reply.encoding));
      await write(process.stderr, bytesOf(reply.stderr, reply.encoding));
      process.exitCode = exitStatusHere(reply.exitCode);
      return;
    case "floods": {
      const part = new TextEncoder().encode(floodLine.repeat(1024));
      for (let left = floodBytes; left > 0; left -= part.length) await write(process.stdout, part);
      return;
    }
    case "closes":
      for (const output of [1, 2]) closeSync(output);
      await pause(closedFor);
      return;
    case "writes":
      writeTo(reply.path);
      await perform(await stage.work(), stage);
      return;
    case "hangs":
      hang(reply.as, stage);
      return;
    case "crashes":
      crash();
      return;
    case "missing":
      process.exitCode = 127;
      return;
    case "unstartable":
      process.exitCode = 126;
      return;
  }
}

/** A POSIX system keeps eight bits of an exit status; a failure must not come out as success there. */
function exitStatusHere(code: number): number {
  return process.platform !== "win32" && code !== 0 && (code & 0xff) === 0 ? 1 : code;
}

/** Never ends by itself, and holds nothing that anybody else could wait for. */
function hang(as: Hanging, { dir, ownChild }: Stage): void {
  hangOn();
  if (as === "with-child") startChild(dir, ownChild);
  if (as === "deaf") for (const signal of ignorable) process.on(signal, ignore);
}

/** On Windows nothing but its exit status tells a crash. */
function crash(): void {
  hangOn();
  if (process.platform === "win32") process.exit(accessViolation);
  process.kill(process.pid, "SIGSEGV");
}

/** In one piece and without a thread of its own: where the disk is frozen the whole process sleeps in it. */
function writeTo(folder: string): void {
  const file = join(folder, `volkit-lab-${process.pid}`);
  writeFileSync(file, "volkit lab\n");
  rmSync(file, { force: true });
}

function write(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  if (stream.listenerCount("error") === 0) stream.on("error", ignore);
  return new Promise((done) => {
    stream.write(bytes, () => {
      done();
    });
  });
}

/** A reader that goes away early is no failure of the tool, and neither is a signal that it ignores. */
function ignore(): void {
  return undefined;
}
