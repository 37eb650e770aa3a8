import { edit, type Mutant } from "./mutant.js";

export const restoreMutants: readonly Mutant[] = [
  {
    caughtBy: "restore succeeds only with a written volume",
    defect: "a volume that cannot be written is in service",
    action: "restore",
    edits: [
      edit("restore.ts", 'if (written === "failed") return run.fail(', 'if (written === "failed") run.say('),
    ],
  },
  {
    caughtBy: "source unlocks, target switches over",
    defect: "a target is unlocked and a source switched over",
    action: "restore",
    edits: [
      edit("restore.ts", 'if (role === "source") {', 'if (role === "target") {'),
      edit("restore.ts", '} else if (role === "target") {', '} else if (role === "source") {'),
    ],
  },
  {
    caughtBy: "restore changes nothing on an unknown role",
    defect: "a node without a role is switched over",
    action: "restore",
    edits: [
      edit(
        "restore.ts",
        '} else if (role === "target") {',
        '} else if (role === "target" || role === "none") {',
      ),
    ],
  },
  {
    caughtBy: "LifeKeeper's lock is released where it is held",
    defect: "a lock that nobody knows of is released",
    action: "restore",
    edits: [
      edit(
        "restore.ts",
        "command: commandLine(look), why: lock.why });",
        `command: commandLine(look), why: lock.why });
        const { kind } = await run.ask("restore.3", releaseLifeKeeperLock(volume));
        if (kind === "failed") return run.fail("restore.3", "12045", { volume: volume.name, node });`,
      ),
    ],
  },
  {
    caughtBy: "the schedule is enabled where there is one",
    defect: "a task that was not found is enabled",
    action: "restore",
    edits: [
      edit(
        "enable-schedule.ts",
        'run.say("restore.6", "VK403", { volume: volume.name, task });\n    return;',
        'run.say("restore.6", "VK403", { volume: volume.name, task });',
      ),
    ],
  },
  {
    caughtBy: "a late switchover is said",
    defect: "nothing says that the switchover may still complete",
    action: "restore",
    edits: [edit("restore.ts", 'if (switched.failure.kind === "timed-out")', "if (false)")],
  },
];
