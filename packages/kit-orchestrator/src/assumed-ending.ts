import { exited, type Call, type Ending } from "@volkit/tool-command";
import { reportLine } from "@volkit/volume-health";

/**
 * What a rehearsal takes for the ending of a call that it does not make; undefined where it makes it. Everything
 * that changes something is taken to succeed, and so is a question whose answer such a change decides: asked
 * without the change, it would tell of the volume as it was before.
 */
export function assumedEnding({ step, command }: Call): Ending | undefined {
  if (command.effect === "reads") return afterChange.get(step);
  return command.tool.home === "kit" ? exited(0, reportLine({ kind: "written", seconds: 0 })) : exited(0);
}

/** By step, a read that comes after a change: chkntfs after the unlocking or switchover, the listing after the deletion. */
const afterChange: ReadonlyMap<string, Ending> = new Map([
  ["restore.4", exited(0)],
  ["remove.5", exited(0, "no copies")],
]);
