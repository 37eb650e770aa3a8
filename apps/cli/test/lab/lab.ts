import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProgram, type Ended } from "../blackbox/harness/program.js";

/** A lab on disk, driven by the built program as a person would drive it. */
export interface Lab {
  readonly dir: string;
  /** `volkit lab VERB DIR WORDS…` */
  readonly lab: (verb: string, ...words: readonly string[]) => Promise<Ended>;
  /** `volkit lab run DIR NODE -- ACTION -t Vol.E -i E:`: the exit status and the message lines. */
  readonly act: (
    node: string,
    action: string,
  ) => Promise<{ readonly exit: number | null; readonly says: readonly string[] }>;
  readonly status: () => Promise<string>;
}

/** Runs the built program in a folder, with an environment of its own. */
export function volkit(folder: string, ...words: readonly string[]): Promise<Ended> {
  const environment = { PATH: process.env["PATH"] ?? "", HOME: folder, LANG: "C.UTF-8" };
  return startProgram({ words, environment, folder });
}

/** Makes a lab in a folder of its own, hands it over, and takes it away. */
export async function inLab(nodes: "2" | "3", play: (lab: Lab) => Promise<void>): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "volkit-lab-"));
  const dir = join(home, "lab (試験)");
  const lab: Lab = {
    dir,
    lab: (verb, ...words) => volkit(home, "lab", verb, dir, ...words),
    act: async (node, action) => {
      const words = ["lab", "run", dir, node, "--", action, "-t", "Vol.E", "-i", "E:"];
      const { exit, stderr } = await volkit(home, ...words);
      return { exit, says: stderr.split("\n").flatMap((line) => line.split(" ")[1] ?? []) };
    },
    status: async () => (await lab.lab("status")).stdout,
  };
  try {
    await lab.lab("create", "--nodes", nodes);
    await play(lab);
  } finally {
    // A tool that was ended in the middle of its start may still be writing.
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
