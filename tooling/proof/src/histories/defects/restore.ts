import { edit, type Defect } from "./defect.js";

/** Defects of restore. */
export const restoreDefects: readonly Defect[] = [
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
    name: "restore leaves the schedule off",
    breaks: "works in health",
    edits: [edit("restore.ts", "  await enableSchedule(run);", "")],
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
