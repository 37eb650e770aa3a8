import type { Duplex } from "node:stream";

import type { HowItEnded } from "@volkit/tool-command";

import { lookOnDisk } from "./look.js";
import { within } from "./within.js";

/** How long what the launcher said before its end may take to arrive after it, in ms. */
const lateWordsMs = 250;

/** What Windows says of a program that is not there; for one whose path is too long for it, too. */
const notFound = ["2", "3"];

const reasons: Readonly<Record<string, string>> = {
  "5": "permission denied (EACCES)",
  "193": "it is not a program of this system",
  "216": "it is not a program of this system",
  "740": "it wants the rights of an administrator",
};

/**
 * A tool in a job of its own, as the launcher (`native/volkit-job.c`, which tells its words) runs it on Windows.
 * Every process that the tool starts belongs to the job, whoever is its parent by now.
 */
export interface Job {
  /** How the tool ended, by how the launcher did. */
  readonly endOfTool: (ofLauncher: HowItEnded) => Promise<HowItEnded>;
  /**
   * Ends the tool with everything it started. Gives the process ids of those that live on; undefined where the
   * launcher does not tell within `lookMs`, or where the system lets the tool have no job.
   */
  readonly end: (lookMs: number) => Promise<number[] | undefined>;
}

/** The job in which `launcher` runs `file`, by the pipe to the launcher. */
export function jobOf(file: string, launcher: string, pipe: Duplex): Job {
  pipe.on("error", noteNothing);
  const start = firstMatch(pipe, /^(job|alone|failed) (\d+)\n/m);
  const left = firstMatch(pipe, /^left((?: \d+)*)\n/m);
  return { endOfTool, end: (lookMs) => within(lookMs, end()) };

  async function endOfTool(ofLauncher: HowItEnded): Promise<HowItEnded> {
    const [, word, error = ""] = (await within(lateWordsMs, start)) ?? [];
    if (word === undefined) {
      return { how: "unstartable", file: launcher, reason: "it ended before it started the tool" };
    }
    if (word !== "failed") return ofLauncher;
    const isGone = notFound.includes(error) && lookOnDisk(file).kind === "nothing";
    if (isGone) return { how: "missing", lookedFor: [file] };
    return { how: "unstartable", file, reason: reasons[error] ?? `Windows error ${error}` };
  }

  async function end(): Promise<number[] | undefined> {
    const [, word] = (await start) ?? [];
    if (word !== "job") return undefined;
    pipe.write("end\n");
    const [, pids] = (await left) ?? [];
    return pids?.split(" ").slice(1).map(Number);
  }
}

/** Undefined where the stream ends without one. */
function firstMatch(stream: Duplex, pattern: RegExp): Promise<RegExpExecArray | undefined> {
  return new Promise((resolve) => {
    let text = "";
    stream.on("data", (chunk: Uint8Array) => {
      text += Buffer.from(chunk).toString("latin1");
      const match = pattern.exec(text);
      if (match !== null) resolve(match);
    });
    stream.once("close", () => {
      resolve(undefined);
    });
  });
}

/** That the launcher has ended shows in its exit; a word to it that comes too late is lost. */
function noteNothing(): void {
  return;
}
