import { getMirrorVolInfo, type At, type MirrorAnswer } from "@volkit/emcmd-parser";
import { commandLine } from "@volkit/tool-command";
import type { Run } from "./run.js";
import type { Step } from "./steps.js";

/**
 * Asks a node for the mirrors of the volume. The service answers empty now and then, so an answer that says
 * nothing is asked again as often as the settings say; then it counts as a failed command.
 */
export async function askMirror(run: Run, step: Step, at: At, peer?: string): Promise<MirrorAnswer> {
  const { volume } = run.resource;
  const { volumeArgument, retries, retryPause } = run.settings.emcmd;
  const question = getMirrorVolInfo(at, volume, volumeArgument);
  const command = commandLine(question);

  let answer = await run.ask(step, question, peer);
  for (let asked = 0; asked < retries && saidNothing(answer); asked += 1) {
    run.say(step, "VK208", { step, command });
    await run.pause(retryPause);
    answer = await run.ask(step, question, peer);
  }
  if (saidNothing(answer)) run.say(step, "VK209", { step, command, volume: volume.name });
  return answer;
}

/** Ended with 0, and no usable line of this volume could be read. */
function saidNothing(answer: MirrorAnswer): boolean {
  return answer.kind === "failed" && (answer.failure.kind === "silent" || answer.failure.kind === "flooded");
}
