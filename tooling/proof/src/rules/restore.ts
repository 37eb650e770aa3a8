import { answerTo, asked, changes, isDone, ownRole, said, writeCheck } from "./look.js";
import { holdsIf, type Rule } from "./rule.js";
import type { Path } from "../walk/path.js";

/** restore: when the volume counts as in service, and what may be done to it on the way. */
export const restoreRules: readonly Rule[] = [
  {
    name: "restore succeeds only with a written volume",
    says: "restore answers 0 where the volume was opened, is clean and was written, and then always (seed restore).",
    check: (path) => {
      if (!isRestore(path)) return "beside";
      const isWell = isDone(path, "chkntfs") && writeCheck(path) === "written";
      const should = isWell && isOpened(path) ? "succeeded" : "failed";
      return holdsIf(path.end === should, `it ends as ${path.end}, and should as ${should}`);
    },
  },
  {
    name: "source unlocks, target switches over",
    says: "A source is unlocked, a target switched over, and never the other way (seed restore.2).",
    check: (path) => {
      const [unlock, switchOver] = [
        asked(path, "UNLOCKVOLUME").length,
        asked(path, "SWITCHOVERVOLUME").length,
      ];
      const role = ownRole(path);
      if (!isRestore(path) || (role !== "source" && role !== "target")) return "beside";
      const should = role === "source" ? [1, 0] : [0, 1];
      const isRight = unlock === should[0] && switchOver === should[1];
      return holdsIf(isRight, `a ${role} is unlocked ${unlock} times, switched over ${switchOver} times`);
    },
  },
  {
    name: "restore changes nothing on an unknown role",
    says: "Where the role is neither source nor target, or not to be found out, nothing is changed but UPDATEVOLUMEINFO (decisions).",
    check: (path) => {
      const role = ownRole(path);
      if (!isRestore(path) || role === "source" || role === "target") return "beside";
      const changed = changes(path).filter(({ argv }) => !argv.includes("UPDATEVOLUMEINFO"));
      return holdsIf(changed.length === 0, `"${changed[0]?.line ?? ""}" is run`);
    },
  },
  {
    name: "LifeKeeper's lock is released where it is held",
    says: "volume -u is run where volume -d shows the volume, and nowhere else (seed restore.3).",
    check: (path) => {
      const held = answerTo(path, "volume", "-d");
      if (held === undefined) return "beside";
      const released = asked(path, "volume", "-u").length;
      return holdsIf(
        released === (held === "locked" ? 1 : 0),
        `of a lock that is ${held} it is run ${released} times`,
      );
    },
  },
  {
    name: "the schedule is enabled where there is one",
    says: "The task is enabled where the volume's GUID names one, and only then (decisions).",
    check: (path) => {
      if (!isRestore(path) || writeCheck(path) !== "written") return "beside";
      const isThere = answerTo(path, "mountvol") === "the GUID" && isDone(path, "schtasks", "/query");
      const enabled = asked(path, "schtasks", "/change").length;
      return holdsIf(enabled === (isThere ? 1 : 0), `it is enabled ${enabled} times`);
    },
  },
  {
    name: "a late switchover is said",
    says: "A switchover past its deadline may still complete, and the message says so (decisions).",
    check: (path) => {
      const answer = answerTo(path, "SWITCHOVERVOLUME");
      if (answer === undefined) return "beside";
      const isSaid = said(path, "VK207").length === 1;
      return holdsIf(isSaid === (answer === "timed out"), `VK207 is${isSaid ? "" : " not"} said`);
    },
  },
];

function isRestore({ world }: Path): boolean {
  return world.action === "restore";
}

/** Unlocked or switched over, and LifeKeeper's lock is off as far as one was seen. */
function isOpened(path: Path): boolean {
  const opened = isDone(path, "UNLOCKVOLUME") || isDone(path, "SWITCHOVERVOLUME");
  return opened && (answerTo(path, "volume", "-d") !== "locked" || isDone(path, "volume", "-u"));
}
