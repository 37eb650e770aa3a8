import { message, type Message } from "@volkit/kit-orchestrator";
import { startApart } from "@volkit/tool-runner";
import { tagsIn, type SplitCall } from "../action-arguments.js";
import type { System } from "../system.js";

/** Starts a rehearsal in a process of its own, so that the vendor's script does not wait for it. */
export async function startRehearsal(
  action: string,
  { script, words }: SplitCall,
  system: System,
  report: (said: Message) => void,
): Promise<void> {
  const args = [
    "rehearse",
    action,
    `--called-by=${script?.calledBy ?? ""}`,
    `--called-at=${system.now()}`,
    ...words,
  ];
  const why = await startApart(system.kit, args, system.environment);
  if (why !== undefined) report(message("start", "VK163", { action, tag: tagsIn(words).join(", "), why }));
}
