import type { Bilingual } from "@volkit/kit-orchestrator";
import { commandLine, type Command, type Failure, type Runner } from "@volkit/tool-command";
import { boundedRunner, onceRunner, readingRunner, type Bounds } from "@volkit/tool-runner";
import type { Effective } from "../configuration/effective.js";
import type { ConfigurationFile } from "../configuration/schema.js";
import { unknown, untold, type Unknown } from "../known.js";
import type { System } from "../system.js";
import { sparingRunner } from "./sparing-runner.js";

/**
 * How many tools run at a time: enough that one look at two dozen volumes with three peers takes seconds, and few
 * enough that a node in trouble can bear it. No node takes all places, be it dead.
 */
export const bounds: Bounds = { most: 32, ofOnePeer: 16 };

/** What a survey is made with. One look at any number of resources has one of these, so that nothing is asked twice. */
export interface SurveyMeans {
  readonly file: ConfigurationFile;
  readonly configured: Effective;
  readonly system: System;
  /** Only reads. */
  readonly runner: Runner;
  /** Only reads, and gives everybody who asks the same thing the same answer. */
  readonly once: Runner;
  /** That a command did not tell, be it that it failed or that it was left out because its like hung. */
  readonly untold: (command: Pick<Command<unknown>, "tool" | "args">, failure: Failure) => Unknown;
}

/** The means of one look at the cluster through real tools, or those of a lab. */
export function surveyMeans(
  tools: Runner,
  about: Pick<SurveyMeans, "file" | "configured" | "system">,
): SurveyMeans {
  const { runner, insteadOf } = sparingRunner(boundedRunner(readingRunner(tools), bounds));
  return {
    ...about,
    runner,
    once: onceRunner(runner),
    untold: (command, failure) => {
      const before = insteadOf(command);
      return before === undefined ? untold(command, failure) : unknown(leftOut(commandLine(command), before));
    },
  };
}

function leftOut(command: string, before: string): Bilingual {
  return {
    en: `"${command}" was not asked: "${before}" did not end in time`,
    ja: `「${before}」が制限時間内に終了しなかったため、「${command}」は実行していません`,
  };
}
