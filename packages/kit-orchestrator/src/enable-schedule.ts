import { commandLine } from "@volkit/tool-command";
import { enableTask, queryTask, shadowCopyTask, volumeGuid } from "@volkit/vss-manager";
import type { Run } from "./run.js";

/**
 * restore.6: the task is named after the volume's GUID on this node. Enabled says 12065, not to be enabled
 * says 12066; a volume without such a task, which is the normal case, says neither.
 */
export async function enableSchedule(run: Run): Promise<void> {
  const { volume } = run.resource;

  const ask = volumeGuid(volume);
  const answer = await run.ask("restore.6", ask);
  if (answer.kind === "failed") {
    const command = commandLine(ask);
    run.say("restore.6", "VK404", { volume: volume.name, command, why: answer.failure });
    run.say("restore.6", "12066", { volume: volume.name });
    return;
  }

  const task = shadowCopyTask(answer.guid);
  const there = await run.ask("restore.6", queryTask(task));
  if (there.kind === "failed") {
    run.say("restore.6", "VK403", { volume: volume.name, task });
    return;
  }

  const enabled = await run.ask("restore.6", enableTask(task));
  run.say("restore.6", enabled.kind === "done" ? "12065" : "12066", { volume: volume.name });
}
