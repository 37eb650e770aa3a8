import { commandLine } from "@volkit/tool-command";
import { builtInWriteCheck, checkVolume } from "@volkit/volume-health";
import type { Run } from "./run.js";
import type { Step } from "./steps.js";
import { writeCheckMessages } from "./write-check-messages.js";

/**
 * Can the volume be written? CheckVolume says it by its exit status; where the settings say built-in the kit's own
 * check does, and what it found is said here. Whoever asks says what a failure means.
 */
export async function askWriteCheck(run: Run, step: Step): Promise<"written" | "failed"> {
  const { volume, root } = run.resource;
  const { writeCheck } = run.settings;
  if (writeCheck.by === "CheckVolume") {
    const checked = await run.ask(step, checkVolume(volume));
    return checked.kind === "done" ? "written" : "failed";
  }

  if (writeCheck.notInstalled) run.say(step, "VK601", { step, volume: volume.name });
  const { slow, lockFolder } = writeCheck;
  const check = builtInWriteCheck(volume, {
    slow,
    ...(root === undefined ? {} : { root }),
    ...(lockFolder === undefined ? {} : { lockFolder }),
  });
  const answer = await run.ask(step, check);
  run.decide(step, "write check", answer.kind === "written" ? "written" : answer.why.outcome);
  if (answer.unlocked !== undefined) run.decide(step, "write check without a lock", answer.unlocked);

  const asked = { asker: step, volume, command: commandLine(check) };
  for (const said of writeCheckMessages(answer, asked, slow)) run.report(said);
  return answer.kind;
}
