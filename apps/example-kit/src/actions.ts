import { commandLine, type Command, type Runner, type Volume } from "@volkit/tool-command";
import { checkDirty, checkVolume } from "@volkit/volume-health";
import { hold, isHeld, type Outcome } from "./diskhold.js";
import { message, type Message } from "./messages.js";

/** All that an action has to do with: its volume, whoever runs its commands, and whoever hears its messages. */
export interface World {
  readonly volume: Volume;
  readonly runner: Runner;
  readonly report: (said: Message) => void;
}

/** What an action comes to. LifeKeeper is told 0 or 1. */
export type Verdict = "succeeded" | "failed";

export async function quickCheck(world: World): Promise<Verdict> {
  return must(world, "check.1", isHeld("here", world.volume), "PV201");
}

export async function deepCheck(world: World): Promise<Verdict> {
  if ((await quickCheck(world)) === "failed") return "failed";
  return must(world, "check.2", checkVolume(world.volume), "PV202");
}

/** Takes the volume, and believes that it is here, clean and writable once it has looked. */
export async function restore(world: World): Promise<Verdict> {
  const { volume } = world;
  if ((await must(world, "restore.1", hold("take", volume), "PV301")) === "failed") return "failed";
  if ((await must(world, "restore.2", isHeld("here", volume), "PV201")) === "failed") return "failed";
  if ((await must(world, "restore.3", checkDirty(volume), "PV302")) === "failed") return "failed";
  return must(world, "restore.4", checkVolume(volume), "PV202");
}

export async function remove(world: World): Promise<Verdict> {
  if ((await must(world, "remove.1", hold("release", world.volume), "PV401")) === "failed") return "failed";
  return must(world, "remove.2", isHeld("elsewhere", world.volume), "PV401");
}

/** Runs a command that its action cannot go on without; where it is not done, says why the action ends here. */
async function must(
  { volume, runner, report }: World,
  step: Message["step"],
  command: Command<Outcome>,
  id: Exclude<Message["id"], "PV101">,
): Promise<Verdict> {
  const outcome = command.read(await runner.run({ step, command }));
  if (outcome.kind === "done") return "succeeded";
  report(message(step, id, { volume: volume.name, command: commandLine(command), why: outcome.failure }));
  return "failed";
}
