import type { LabTool } from "@volkit/cluster-lab";
import type { Edit } from "../edited/edit.js";
import { leaveFormerSourceAsItWas, openSource, withEmcmd } from "./lab-defects.js";

/** A deliberate defect, and the invariant that must notice it, by itself. */
export interface Defect {
  readonly name: string;
  readonly breaks: string;
  /** What it changes in the procedures. */
  readonly edits?: readonly Edit[];
  /** The tools it has, where the lab is what misbehaves. */
  readonly tools?: readonly LabTool[];
}

/** For every invariant a defect; for some, two that it must tell in different ways. */
export const defects: readonly Defect[] = [
  {
    name: "a resource that cannot be read is thrown over",
    breaks: "an action answers",
    edits: [
      edit(
        "agree-on-state.ts",
        'if (state.kind === "failed") {',
        'if (state.kind === "failed") {\n    throw new Error("no state");',
      ),
    ],
  },
  {
    name: "a peer whose copies cannot be deleted is waited for without end",
    breaks: "an action answers",
    edits: [
      edit(
        "delete-peer-shadows.ts",
        "const command = commandLine(remove);",
        "const command = commandLine(remove);\n  await new Promise(() => undefined);",
      ),
    ],
  },
  {
    name: "an empty answer is waited over for an hour",
    breaks: "in time",
    edits: [edit("ask-mirror.ts", "await run.pause(retryPause);", "await run.pause(3600);")],
  },
  {
    name: "remove deletes another volume's copies",
    breaks: "own things only",
    edits: [
      edit(
        "remove.ts",
        "const purge = deleteShadows(volume);",
        'const purge = deleteShadows(volume);\n  await run.ask("remove.5", deleteShadows({ letter: "F", name: "F:" }));',
      ),
    ],
  },
  {
    name: "remove locks a volume that stores shadow copies",
    breaks: "own things only",
    edits: [
      edit(
        "remove.ts",
        'if (storage.kind === "present") return run.fail("remove.1", "12039", { volume: volume.name });',
        "",
      ),
    ],
  },
  {
    name: "monitor.5 deletes here, not on the peer",
    breaks: "a check harms nothing",
    edits: [
      edit(
        "delete-peer-shadows.ts",
        "const remove = onPeer(node, deleteShadows(volume));",
        "const remove = deleteShadows(volume);",
      ),
    ],
  },
  {
    name: "a split brain's copies are deleted where they are to be kept",
    breaks: "a check harms nothing",
    edits: [edit("delete-peer-shadows.ts", "!saysTarget(there)", "false")],
  },
  {
    name: "a switchover leaves the former source as open as it was",
    breaks: "one writer",
    tools: withEmcmd("SWITCHOVERVOLUME", leaveFormerSourceAsItWas),
  },
  {
    name: "remove takes a volume that could not be locked for locked",
    breaks: "remove closes",
    edits: [
      edit(
        "remove.ts",
        'if (locked.kind === "failed") {',
        'if (locked.kind === "failed" && locked.failure.kind !== "exit") {',
      ),
    ],
  },
  {
    name: "refreshing the mirror's state opens a source",
    breaks: "lock kept",
    tools: withEmcmd("UPDATEVOLUMEINFO", openSource),
  },
  {
    name: "restore does not heed the write check",
    breaks: "restore opens",
    edits: [
      edit(
        "restore.ts",
        'if (written === "failed") return run.fail("restore.5", "12061", { volume: volume.name });',
        "",
      ),
    ],
  },
  {
    name: "restore does not heed a dirty file system",
    breaks: "restore opens",
    edits: [
      edit(
        "restore.ts",
        'if (clean.kind === "failed") return run.fail("restore.4", "12053", { volume: volume.name, node });',
        "",
      ),
    ],
  },
  {
    name: "remove does not look whether copies are left",
    breaks: "remove closes",
    edits: [
      edit(
        "remove.ts",
        'if (left.kind === "present") return run.fail("remove.5", "12097", { volume: volume.name, node });',
        "",
      ),
    ],
  },
  {
    name: "remove does not heed that LifeKeeper is stopping",
    breaks: "stopping leaves open",
    edits: [
      edit(
        "remove.ts",
        'if (service.kind === "stopping") {',
        'if (service.kind === "stopping" && node === "") {',
      ),
    ],
  },
  {
    name: "a deep check does not heed the write check",
    breaks: "a deep check sees",
    edits: [
      edit(
        "monitor.ts",
        'if (written === "failed") return run.fail("monitor.6", "12022", { tag, volume: volume.name });',
        "",
      ),
    ],
  },
  {
    name: "restore leaves the schedule off",
    breaks: "works in health",
    edits: [edit("restore.ts", "  await enableSchedule(run);", "")],
  },
  {
    name: "remove locks before it looks whether copies are left",
    breaks: "a failed remove harms nothing",
    edits: [
      edit(
        "remove.ts",
        "const purge = deleteShadows(volume);",
        'await run.ask("remove.6", lockVolume(volume, volumeArgument));\n  const purge = deleteShadows(volume);',
      ),
    ],
  },
  {
    name: "a paused mirror counts as a split brain",
    breaks: "no false alarm",
    edits: [
      edit(
        "look-for-split-brain.ts",
        "if (saysTarget(there)) {",
        'if (saysTarget(there) && mirrors.every(({ state }) => state === "mirroring")) {',
      ),
      edit(
        "look-for-split-brain.ts",
        "if (!saysSource(there)) {",
        "if (!saysSource(there) && !saysTarget(there)) {",
      ),
    ],
  },
  {
    name: "no flag on the peer",
    breaks: "split brain told",
    edits: [
      edit(
        "look-for-split-brain.ts",
        "const raise = raiseFlag(flag, peer.node);",
        "const raise = raiseFlag(flag);",
      ),
    ],
  },
  {
    name: "no trap once the flag on the peer is raised",
    breaks: "split brain told",
    edits: [
      edit(
        "look-for-split-brain.ts",
        "const trap = splitBrainTrap(",
        'if (raised.kind === "done") return;\n  const trap = splitBrainTrap(',
      ),
    ],
  },
  {
    name: "a peer whose mirror is paused is called well",
    breaks: "the peer agrees",
    edits: [
      edit(
        "agree-on-state.ts",
        'const after = mirror.state === "mirroring" ? "OSU" : "OSF";',
        'const after = mirror.state === "mirroring" || mirror.state === "paused" ? "OSU" : "OSF";',
      ),
    ],
  },
  {
    name: "a switchover that went well counts as failed",
    breaks: "works in health",
    edits: [
      edit(
        "restore.ts",
        'if (switched.kind === "failed") {',
        'if (switched.kind === "done") return run.fail("restore.2c", "12500", { volume: volume.name, code: 0 });\n    if (switched.kind === "failed") {',
      ),
    ],
  },
  {
    name: "restore takes a source for one that is in service",
    breaks: "converges",
    edits: [
      edit(
        "restore.ts",
        'if (role === "source") {',
        'if (role === "source" && (await run.ask("restore.4", checkDirty(volume))).kind === "done" && (await run.ask("restore.5", checkVolume(volume))).kind === "done") return "succeeded";\n  if (role === "source") {',
      ),
      edit(
        "restore.ts",
        'import { checkDirty } from "@volkit/volume-health";',
        'import { checkDirty, checkVolume } from "@volkit/volume-health";',
      ),
    ],
  },
];

function edit(file: string, find: string, replace: string): Edit {
  return { file: `packages/kit-orchestrator/src/${file}`, find, replace };
}
