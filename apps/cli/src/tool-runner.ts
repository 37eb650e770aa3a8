import { realRunner, toolLocator, type RealRunner } from "@volkit/tool-runner";
import type { Effective } from "./configuration/effective.js";
import type { System } from "./system.js";

/** The variable by which the tools of one run can be told from all others. */
const variable = "VOLKIT_RUN";

/** What a run's tools have in their environment, as `NAME=value`. */
export function markOf(value: string): string {
  return `${variable}=${value}`;
}

/**
 * The runner that starts real tools, where the configuration and the environment say that they are. `value` is
 * what marks them as this run's.
 */
export function toolsOf(
  { tools, deadlineOf, codePage }: Effective,
  system: System,
  value: string,
): RealRunner {
  const { environment, platform } = system;
  const locate = toolLocator({ environment, platform, configured: tools });
  return realRunner({ locate, environment: { ...environment, [variable]: value }, deadlineOf, codePage });
}
