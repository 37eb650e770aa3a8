import { raiseFlag, setResourceState } from "@volkit/lifekeeper";
import type { Command, Done } from "@volkit/tool-command";
import { checkDirty, checkVolume } from "@volkit/volume-health";
import { releaseLifeKeeperLock } from "@volkit/volume-locker";
import { deleteShadows, enableTask, queryTask } from "@volkit/vss-manager";
import { endingOf, endings, isExit } from "../endings.js";
import { hardTexts } from "../hard.js";
import { shadowListings, statusLines } from "../samples/tools.js";
import { subject } from "../subject.js";

const volume = { letter: "E", name: "E:" };
const raise = raiseFlag("SplitBrain_E:");

/** Commands that are judged by their exit status, whatever they print. */
const commands: readonly Command<Done>[] = [
  checkDirty(volume),
  checkVolume(volume),
  deleteShadows(volume),
  queryTask("ShadowCopyVolume"),
  enableTask("ShadowCopyVolume"),
  releaseLifeKeeperLock(volume),
  setResourceState("NODEB", "Vol.E", "OSU"),
  raise,
];

export const exitStatus = subject({
  name: "exit status alone",
  samples: [...shadowListings, ...statusLines],
  variants: endings,
  read: (input) => commands.map((command) => command.read(endingOf(input))),
  judge: (answers, input) => {
    const ending = endingOf(input);
    for (const [place, command] of commands.entries()) {
      const isDone = command === raise ? isExit(ending, 0, 4) : isExit(ending, 0);
      if ((answers[place]?.kind === "done") !== isDone)
        return `${command.tool.name}: ${answers[place]?.kind ?? ""}`;
    }
    return undefined;
  },
  broken: {
    "a missing program has done it": (answers) =>
      answers.map((one) =>
        one.kind === "failed" && one.failure.kind === "missing" ? { kind: "done" as const } : one,
      ),
    "chkntfs answers 1 for clean": ([first, ...others], input) =>
      isExit(endingOf(input), 1)
        ? [{ kind: "done" as const }, ...others]
        : first === undefined
          ? []
          : [first, ...others],
  },
  hard: hardTexts(),
});
