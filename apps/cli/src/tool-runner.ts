import type { Tool } from "@volkit/tool-command";
import { realRunner, toolLocator, type Location, type RealRunner } from "@volkit/tool-runner";
import type { Effective } from "./configuration/effective.js";
import type { System } from "./system.js";

/** The runner that starts real tools, where the configuration and the environment say that they are. */
export function toolsOf(configured: Effective, system: System): RealRunner {
  const { deadlineOf, codePage } = configured;
  const { environment } = system;
  return realRunner({ locate: locatorOf(configured, system), environment, deadlineOf, codePage });
}

/** Where tools are. */
export function locatorOf({ tools }: Effective, system: System): (tool: Tool) => Location {
  const { environment, platform, kit } = system;
  return toolLocator({ environment, platform, configured: tools, kit });
}
