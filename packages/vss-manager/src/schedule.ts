import {
  byExitStatus,
  failureOf,
  type Command,
  type Done,
  type Ending,
  type Failure,
  type Tool,
  type Volume,
} from "@volkit/tool-command";

const mountvol: Tool = { name: "mountvol", home: "windows" };
const schtasks: Tool = { name: "schtasks", home: "windows" };

/**
 * A volume's GUID, braces included, as mountvol wrote it. `failed` is `silent` where mountvol answered 0 and
 * showed none, or several (a list of all volumes), `flooded` where another may stand in what was not kept.
 */
export type VolumeGuid =
  { readonly kind: "guid"; readonly guid: string } | { readonly kind: "failed"; readonly failure: Failure };

const volumePath = /\\\\\?\\Volume(\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\})\\/g;

/** Asks for the volume's GUID, which names its shadow-copy task. It differs from node to node. */
export function volumeGuid(volume: Volume): Command<VolumeGuid> {
  return {
    tool: mountvol,
    args: [volume.name, "/L"],
    effect: "reads",
    deadlines: [mountvol.name],
    read: readGuid,
  };
}

function readGuid(ending: Ending): VolumeGuid {
  const failure = failureOf(ending);
  if (failure !== undefined) return { kind: "failed", failure };
  if (ending.stdout.cut) return { kind: "failed", failure: { kind: "flooded" } };
  const [guid, ...others] = new Set(
    Array.from(ending.stdout.text.matchAll(volumePath), ([, found]) => found),
  );
  if (guid !== undefined && others.length === 0) return { kind: "guid", guid };
  return { kind: "failed", failure: { kind: "silent" } };
}

/** The task that takes a volume's scheduled shadow copies: the one the Shadow Copies tab makes. */
export function shadowCopyTask(guid: string): string {
  return `ShadowCopyVolume${guid}`;
}

/** Is there such a task? `failed` is "not there, or no rights to see it": schtasks does not tell them apart. */
export function queryTask(task: string): Command<Done> {
  return {
    tool: schtasks,
    args: ["/query", "/tn", task],
    effect: "reads",
    deadlines: [schtasks.name],
    read: byExitStatus,
  };
}

/** Enables a task (seed restore.6). */
export function enableTask(task: string): Command<Done> {
  return {
    tool: schtasks,
    args: ["/change", "/tn", task, "/enable"],
    effect: "changes",
    deadlines: [schtasks.name],
    read: byExitStatus,
  };
}
