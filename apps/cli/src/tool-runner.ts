import { realRunner, toolLocator, type RealRunner } from "@volkit/tool-runner";
import type { Effective } from "./configuration/effective.js";
import type { System } from "./system.js";

/** The runner that starts real tools, where the configuration and the environment say that they are. */
export function toolsOf({ tools, deadlineOf, codePage }: Effective, system: System): RealRunner {
  const { environment, platform } = system;
  const locate = toolLocator({ environment, platform, configured: tools });
  return realRunner({ locate, environment, deadlineOf, codePage });
}
