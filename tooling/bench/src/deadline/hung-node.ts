import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measure } from "../measured.js";
import { writeAnswers, type Answer } from "../node/answers.js";
import { configurationOf } from "../node/cluster.js";
import type { Program } from "../programs.js";
import type { Bench } from "../section.js";
import { answersIn } from "../spec/answers.js";
import { commandOf, layOut } from "../spec/lay-out.js";
import { peersIn } from "../spec/situations.js";
import type { HungCase } from "./cases.js";
import { startedWith } from "./processes.js";

/** The configured deadline of every program. */
export const deadlineMs = 1000;

/** What came of an action whose programs hung. */
export interface Hung {
  /** Its wall time, in ms. */
  readonly hungMs: number;
  /** The same action's where the same programs fail at once. */
  readonly failedMs: number;
  /** How many processes the hung programs were. */
  readonly processes: number;
  /** How many of them lived when the action had ended. */
  readonly left: number;
}

/** Lays a node out for a case, and gives what measures it once. */
export function hungNode(hungCase: HungCase, program: Program, bench: Bench): () => Hung {
  const { scenario, hang, exitCode } = hungCase;
  const name = `hung ${hungCase.name}`;
  const { environment } = layOut({ ...scenario, name }, bench);
  const at = (file: string): string => join(bench.folder, name, file);
  const answering = (folder: string, answer: Answer) => {
    writeAnswers(
      at(folder),
      new Map([...answersIn(scenario), ...hang.map((words) => [words, answer] as const)]),
    );
    return { ...environment, VOLKIT_CONFIG: at("config.json"), STAND_IN_ANSWERS: at(folder) };
  };
  const configuration = configurationOf({ letters: ["E"], peers: peersIn(scenario.cluster) });
  const seconds = deadlineMs / 1000;
  const timeouts = { default: seconds, SWITCHOVERVOLUME: seconds };
  writeFileSync(at("config.json"), JSON.stringify({ ...configuration, timeouts }));

  const failing = answering("failing", { status: 5, text: "" });
  const hanging = { ...answering("hanging", "hangs"), STAND_IN_HUNG: at("hung") };
  const command = commandOf(program, scenario);
  return () => {
    const failedMs = measure(bench.natives, { command, environment: failing, exitCode }).wallMs;
    rmSync(at("hung"), { force: true });
    const hungMs = measure(bench.natives, { command, environment: hanging, exitCode }).wallMs;
    const left = startedWith(`STAND_IN_HUNG=${at("hung")}`);
    for (const pid of left) process.kill(pid, "SIGKILL");
    const processes = readFileSync(at("hung"), "utf8").trimEnd().split("\n").length;
    return { hungMs, failedMs, processes, left: left.length };
  };
}
