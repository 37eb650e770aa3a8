import { getMirrorVolInfo } from "@volkit/emcmd-parser";
import { equivalenciesOf, flagState, lowerFlag, splitBrainFlag } from "@volkit/lifekeeper";
import type { Command } from "@volkit/tool-command";
import { longestTelling } from "./longest-telling.js";
import type { Resource } from "./resource.js";
import type { Settings } from "./settings.js";

/** The seconds that clearing the flags of a split brain takes at most; its nodes are asked side by side. */
export function longestClearing(
  { tag, volume }: Resource,
  settings: Settings,
  deadlineOf: (command: Command<unknown>) => number,
): number {
  const { retries, retryPause, volumeArgument } = settings.emcmd;
  const flag = splitBrainFlag(volume);
  const mirror = deadlineOf(getMirrorVolInfo(".", volume, volumeArgument)) * (1 + retries);
  const flags = deadlineOf(lowerFlag(flag)) + deadlineOf(flagState(flag));
  const telling = settings.splitBrain.notify === "on-change" ? longestTelling(settings, deadlineOf) : 0;
  return deadlineOf(equivalenciesOf(tag)) + mirror + retryPause * retries + flags + telling;
}
