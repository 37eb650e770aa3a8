import type { Tool } from "@volkit/tool-command";
import { realRunner, toolLocator, type Location, type RealRunner } from "@volkit/tool-runner";
import type { Effective } from "./configuration/effective.js";
import { launcherBeside } from "./launcher.js";
import type { System } from "./system.js";

/** Makes the runner that a run's commands go to. Its tools are marked, so that they can be told from others'. */
export type MakeRunner = (configured: Effective, system: System, mark: string) => RealRunner;

/** The variable by which the tools of one run can be told from all others. */
const variable = "VOLKIT_RUN";

/** What a run's tools have in their environment, as `NAME=value`. */
export function marked(value: string): string {
  return `${variable}=${value}`;
}

/**
 * The runner that starts real tools, where the configuration and the environment say that they are. `value` is
 * what marks them as this run's. A launcher that is not right beside this program is put right, unless it is to be
 * left as it is.
 */
export function toolsOf(
  configured: Effective,
  system: System,
  value: string,
  launcherIs: "put right" | "as it is" = "put right",
): RealRunner {
  const { deadlineOf, codePage } = configured;
  const environment = { ...system.environment, [variable]: value };
  const [locate, launcher] = [locatorOf(configured, system), launcherOf(system, launcherIs)];
  return realRunner({ locate, launcher, environment, deadlineOf, codePage });
}

function launcherOf(system: System, is: "put right" | "as it is") {
  return is === "put right" ? launcherBeside(system) : launcherBeside(system, () => undefined);
}

/** Where tools are. */
export function locatorOf({ tools }: Effective, system: System): (tool: Tool) => Location {
  const { environment, platform, kit } = system;
  return toolLocator({ environment, platform, configured: tools, kit });
}
