import type { Call, Command, Ending, HowItEnded, Printed, Runner, Tool } from "@volkit/tool-command";
import { ending } from "@volkit/tool-command";

import { decode } from "./decode.js";
import { endOtherRun, type OtherRun } from "./end-run.js";
import { keepOutput, type Kept } from "./kept-output.js";
import type { Location } from "./locate.js";
import type { EndedProcesses } from "./marked-processes.js";
import { endPosixTree } from "./posix-tree.js";
import { startProgram, type Program } from "./program.js";
import { endAlone, endWindowsTree, type Taskkill } from "./windows-tree.js";
import { within } from "./within.js";

/** How tools are run. */
export interface RealRunnerSettings {
  /** Where a tool is; asked at each start, so that what is installed meanwhile is found. */
  readonly locate: (tool: Tool) => Location;
  /** The whole environment of every tool: nothing is added to it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The deadline of a command, in seconds from its start. */
  readonly deadlineOf: (command: Command<unknown>) => number;
  /** The system's OEM page: see {@link decode}. */
  readonly codePage: number;
  /** How much of each of the two streams is kept, in bytes. What comes beyond is read and thrown away. Default: 1 MiB. */
  readonly keepBytes?: number;
  /**
   * The absolute path of volkit-job.exe, which on Windows runs each tool in a job of its own; asked for at each
   * start. Without it a tree is ended by taskkill, which loses those whose parent has gone.
   */
  readonly launcher?: () => Promise<string | undefined>;
}

/** A runner of real programs. */
export interface RealRunner extends Runner {
  /**
   * Ends every tool that runs now, with its process tree: for a kit that is itself being stopped. Gives the
   * process ids that could not be ended, within a quarter of a second. Calls made later start as ever.
   */
  endAll(): Promise<number[]>;
  /** Ends another run of the kit, or what one that is there no more has left. */
  endOther(run: OtherRun): Promise<EndedProcesses>;
}

const mebibyte = 1024 * 1024;
/** How long a tool that has ended, while something it started still holds its pipes, is listened to, in ms. */
const drainMs = 250;
/** How long is looked, after the deadline, whether the tree has ended, and then for its last words, in ms. */
const endingMs = 300;
const lastWordsMs = 50;
/** How much of it the launcher is given to end its job, in ms. */
const endingJobMs = 250;

/** Runs commands as real programs. */
export function realRunner(settings: RealRunnerSettings): RealRunner {
  const { locate, environment, deadlineOf, codePage, keepBytes = mebibyte, launcher } = settings;
  const running = new Set<Program>();

  return { run, endAll, endOther };

  async function run({ command }: Call): Promise<Ending> {
    const seconds = deadlineOf(command);
    const place = locate(command.tool);
    if (place.kind !== "found") return ending(notFound(place));

    const args = [...(place.words ?? []), ...command.args];
    const { file, folder } = place;
    const program = await startProgram({ file, folder, args, environment, launcher: await launcher?.() });
    if (program.kind === "refused") return ending(program.how);

    running.add(program);
    const [stdout, stderr] = [keepOutput(program.stdout, keepBytes), keepOutput(program.stderr, keepBytes)];
    const how = await endOf(program, seconds);
    running.delete(program);
    const wait = how.how === "timed-out" ? lastWordsMs : drainMs;
    await within(wait, Promise.all([stdout.ended, stderr.ended]));
    program.release();
    return { ...how, stdout: await printedOf(stdout.soFar()), stderr: await printedOf(stderr.soFar()) };
  }

  async function endOf(program: Program, seconds: number): Promise<HowItEnded> {
    const byItself = await within(seconds * 1000, program.exit);
    return byItself ?? { how: "timed-out", seconds, left: await endTree(program) };
  }

  function printedOf({ bytes, cut }: Kept): Promise<Printed> {
    return decode(bytes, { codePage, cut });
  }

  async function endTree({ pid, job, kill }: Program): Promise<number[]> {
    const began = performance.now();
    const left = await job?.end(endingJobMs);
    if (left !== undefined) return left;

    const lookMs = endingMs - (performance.now() - began);
    if (process.platform !== "win32") return endPosixTree(pid, lookMs);
    const program = taskkill();
    return program === undefined ? endAlone(pid, lookMs) : endWindowsTree(pid, program, lookMs, kill);
  }

  function taskkill(): Taskkill | undefined {
    const place = locate({ name: "taskkill", home: "windows" });
    return place.kind === "found" ? { file: place.file, environment } : undefined;
  }

  async function endOther(other: OtherRun): Promise<EndedProcesses> {
    const hasJobs = (await launcher?.()) !== undefined;
    return endOtherRun(other, hasJobs ? undefined : taskkill(), endingMs);
  }

  async function endAll(): Promise<number[]> {
    const left = await Promise.all([...running].map((program) => endTree(program)));
    return left.flat();
  }
}

function notFound(place: Exclude<Location, { kind: "found" }>): HowItEnded {
  switch (place.kind) {
    case "missing":
      return { how: "missing", lookedFor: place.lookedFor };
    case "unstartable":
      return { how: "unstartable", file: place.file, reason: place.reason };
  }
}
