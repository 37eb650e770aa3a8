import { edit, type Mutant } from "./mutant.js";

export const wholeRunMutants: readonly Mutant[] = [
  {
    caughtBy: "ends",
    defect: "a mirror that cannot be read is read",
    action: "restore",
    edits: [edit("restore.ts", 'if (mirror.kind === "failed") {', "if (false) {")],
  },
  {
    caughtBy: "last word",
    defect: "after 12039 the mirror is still refreshed",
    action: "remove",
    edits: [
      edit(
        "remove.ts",
        'return run.fail("remove.1", "12039", { volume: volume.name });',
        `{
          run.say("remove.1", "12039", { volume: volume.name });
          const { kind } = await run.ask("remove.3", updateVolumeInfo(volume, volumeArgument));
          if (kind === "failed") run.say("remove.3", "VK210", { step: "", command: "", why: "" });
          return "failed";
        }`,
      ),
    ],
  },
  {
    caughtBy: "order",
    defect: "the volume is written before its file system is known to be clean",
    action: "restore",
    edits: [
      edit(
        "restore.ts",
        'const clean = await run.ask("restore.4", checkDirty(volume));',
        `if ((await askWriteCheck(run, "restore.5")) === "failed")
          return run.fail("restore.5", "12061", { volume: volume.name });
        const clean = await run.ask("restore.4", checkDirty(volume));`,
      ),
      edit(
        "restore.ts",
        'const written = await askWriteCheck(run, "restore.5");',
        'const written = "written";',
      ),
    ],
  },
  {
    caughtBy: "asked again",
    defect: "a listing that says none is asked again",
    action: "remove",
    edits: [
      edit(
        "ask-listing.ts",
        'if (first.kind !== "unknown") return first;',
        'if (first.kind === "present") return first;',
      ),
    ],
  },
  {
    caughtBy: "departures are said",
    defect: "a service control that does not answer is passed over in silence",
    action: "remove",
    edits: [edit("remove.ts", 'if (service.kind === "unknown") {', "if (false) {")],
  },
  {
    caughtBy: "unusual endings are said",
    defect: "a deadline is passed over in silence",
    action: "restore",
    edits: [edit("unusual-ending.ts", "if (ending.left.length === 0) return [ended];", "return [];")],
  },
  {
    caughtBy: "argv",
    defect: "the trap has another number",
    action: "check",
    edits: [{ file: "packages/snmp-notifier/src/eism-event-notice.ts", find: '"160",', replace: '"161",' }],
  },
  {
    caughtBy: "typed verdicts",
    defect: "a service nobody answers for is noted as not stopping",
    action: "remove",
    edits: [
      edit(
        "remove.ts",
        'run.decide("remove.2", "LifeKeeper", service.kind);',
        'run.decide("remove.2", "LifeKeeper", service.kind === "unknown" ? "not stopping" : service.kind);',
      ),
    ],
  },
];
