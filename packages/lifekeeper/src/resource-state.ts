import { byExitStatus, type Command, type Done, type Tool } from "@volkit/tool-command";

const insSetst: Tool = { name: "ins_setst", home: "lifekeeper" };

/**
 * The states that monitor.3 sets: OSU, out of service and unimpaired (normal on a backup); OSF, out of
 * service and failed. The published synopsis of `ins_setst` does not name OSF, which the kit's own
 * documentation sets: whether it is taken is for a real node to tell.
 */
export type SettableState = "OSU" | "OSF";

/** Sets the state of a tag on another system (seed monitor.3). */
export function setResourceState(system: string, tag: string, state: SettableState): Command<Done> {
  return {
    tool: insSetst,
    args: ["-d", system, "-t", tag, "-S", state],
    effect: "changes",
    deadlines: [insSetst.name],
    read: byExitStatus,
  };
}
