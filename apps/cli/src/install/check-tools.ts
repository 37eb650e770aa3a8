import { message, type Message } from "@volkit/kit-orchestrator";
import type { Effective } from "../configuration/effective.js";
import { actionTools, toolHomes, type ToolName } from "../configuration/known-names.js";
import type { System } from "../system.js";
import { locatorOf } from "../tool-runner.js";

/** Without it no action can do anything; every other tool is asked by some actions, or replaced (CheckVolume). */
const needed: ToolName = "EMCmd";

/** The tools of the actions that are not there, each with where it was looked for. */
export function missingTools(configured: Effective, system: System): Message[] {
  const locate = locatorOf(configured, system);
  return actionTools.flatMap((tool) => {
    const place = locate({ name: tool, home: toolHomes[tool] });
    if (place.kind === "found") return [];
    const places = place.kind === "missing" ? place.lookedFor.join(", ") : `${place.file} (${place.reason})`;
    return [message("start", tool === needed ? "VK723" : "VK724", { tool, places })];
  });
}
