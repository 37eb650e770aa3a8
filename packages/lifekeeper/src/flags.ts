import { failureOf, type Command, type Done, type Tool, type Volume } from "@volkit/tool-command";

const flgCreate: Tool = { name: "flg_create", home: "lifekeeper" };

/** The flag that says a volume is in split brain (seed monitor.4). */
export function splitBrainFlag(volume: Volume): string {
  return `SplitBrain_${volume.name}`;
}

const existsAlready = 4;

/**
 * Raises a flag, on this node or on `system` (vendor's manual). A flag that is up already is as good as
 * raised: exit status 4, "exists already", is done.
 */
export function raiseFlag(flag: string, system?: string): Command<Done> {
  return {
    tool: flgCreate,
    args: [...(system === undefined ? [] : ["-d", system]), "-f", flag],
    effect: "changes",
    deadlines: [flgCreate.name],
    read: (ending) => {
      const failure = failureOf(ending);
      if (failure === undefined) return { kind: "done" };
      if (failure.kind === "exit" && failure.code === existsAlready) return { kind: "done" };
      return { kind: "failed", failure };
    },
  };
}
