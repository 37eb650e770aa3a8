import { answerTo, ownRole } from "../look.js";
import { codeOf, isAction, isFailed, type Row } from "./row.js";

/** What remove says, and of a role that is not known restore as well. */
export const removeRows: readonly Row[] = [
  {
    id: "12039",
    severity: "ERROR",
    text: () =>
      "LifeKeeper: Volume E: is being used for Volume Shadow Copy snapshot storage. Cannot take this volume out of service.",
    when: (path) => answerTo(path, "shadowstorage") === "present",
  },
  {
    id: "12092",
    severity: "ERROR",
    text: () => "LifeKeeper is stopping; volume E: not switched over.",
    when: (path) => answerTo(path, "sc") === "stopping",
  },
  {
    id: "12093",
    severity: "ERROR",
    text: (path) => {
      const at = isAction(path, "restore") ? "NODEA" : ".";
      const command = `Emcmd ${at} GETMIRRORVOLINFO E:`;
      return `Unable to get information on volume "E:" on system "NODEA". The command "${command}" on system "NODEA" returned a value of ${codeOf(path, at, "GETMIRRORVOLINFO")}.`;
    },
    when: (path) => isAction(path, "restore", "remove") && ownRole(path) === "failed",
  },
  {
    id: "12097",
    severity: "ERROR",
    text: () =>
      'Unable to delete Volume Shadow Copy snapshots for volume "E:" on "NODEA". Cannot remove volume resource.',
    when: (path) => {
      const left = answerTo(path, "vssadmin", "list", "shadows");
      return left === "present" || (left === "unknown" && path.world.settings.vss.unknown === "fail");
    },
  },
  {
    id: "12098",
    severity: "ERROR",
    text: (path) =>
      `Unable to lock volume "E:" on "NODEA". The command "EmCmd . LOCKVOLUME E:" on system "NODEA" returned a value of ${codeOf(path, "LOCKVOLUME")}.`,
    when: (path) => isFailed(path, "LOCKVOLUME"),
  },
];
