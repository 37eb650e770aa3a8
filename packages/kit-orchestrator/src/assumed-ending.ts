import { deliveryLine } from "@volkit/snmp-notifier";
import { exited, type Call, type Ending } from "@volkit/tool-command";
import { reportLine } from "@volkit/volume-health";

/**
 * What a rehearsal takes for the ending of a call that it does not make; undefined where it makes it. Everything
 * that changes something is taken to succeed, and so is a question whose answer such a change decides: asked
 * without the change, it would tell of the volume as it was before.
 */
export function assumedEnding({ step, command }: Call): Ending | undefined {
  if (command.effect === "reads") return afterChange.get(step)?.well;
  return command.tool.home === "kit" ? exited(0, wellSaid(command)) : exited(0);
}

/** What a program of the kit's own says where all is well. */
function wellSaid({ tool, args }: Call["command"]): string {
  if (tool.name !== "snmp-notify") return reportLine({ kind: "written", seconds: 0 });
  const isVersion1 = args[args.indexOf("--version") + 1] === "1";
  return deliveryLine(
    isVersion1
      ? { kind: "sent", to: "", seconds: 0 }
      : { kind: "acknowledged", by: "", seconds: 0, tries: 1 },
  );
}

/** How a call ends that comes out badly: by a status that is a failure of every tool, or by the answer that is feared. */
export function badEnding({ step, command }: Call): Ending {
  const feared = command.effect === "reads" ? afterChange.get(step)?.badly : undefined;
  return feared ?? exited(failing);
}

/** Not 1, which is vssadmin's for "there were none" as well. */
const failing = 2;

/** By step, a read that comes after a change: chkntfs after the unlocking or switchover, the listing after the deletion. */
const afterChange: ReadonlyMap<string, { readonly well: Ending; readonly badly: Ending }> = new Map([
  ["restore.4", { well: exited(0), badly: exited(1) }],
  ["remove.5", { well: exited(0, "no copies"), badly: exited(0, "HarddiskVolumeShadowCopy1") }],
]);
