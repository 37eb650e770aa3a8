import { failureOf, type Command, type Done, type Tool, type Volume } from "@volkit/tool-command";

const flgCreate: Tool = { name: "flg_create", home: "lifekeeper" };
const flgRemove: Tool = { name: "flg_remove", home: "lifekeeper" };

/** The flag that says a volume is in split brain (seed monitor.4). */
export function splitBrainFlag(volume: Volume): string {
  return `SplitBrain_${volume.name}`;
}

/** LifeKeeper's shared exit statuses (vendor's manual). */
const [existsAlready, noSuchObject] = [4, 7];

/**
 * Raises a flag, on this node or on `system` (vendor's manual). A flag that is up already is as good as
 * raised: exit status 4, "exists already", is done.
 */
export function raiseFlag(flag: string, system?: string): Command<Done> {
  return flagCommand(flgCreate, flag, system, existsAlready);
}

/** Takes a flag away, here or on `system` (vendor's manual). One that is not there, exit status 7, is done. */
export function lowerFlag(flag: string, system?: string): Command<Done> {
  return flagCommand(flgRemove, flag, system, noSuchObject);
}

/** `asGood` is the exit status that says that there was nothing to do. */
function flagCommand(tool: Tool, flag: string, system: string | undefined, asGood: number): Command<Done> {
  return {
    tool,
    args: [...(system === undefined ? [] : ["-d", system]), "-f", flag],
    effect: "changes",
    deadlines: [tool.name],
    read: (ending) => {
      const failure = failureOf(ending);
      if (failure === undefined) return { kind: "done" };
      if (failure.kind === "exit" && failure.code === asGood) return { kind: "done" };
      return { kind: "failed", failure };
    },
  };
}
