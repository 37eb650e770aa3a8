import { answerTo, isDone, writeCheck } from "../look.js";
import { codeOf, isAction, isFailed, type Row } from "./row.js";

/** What restore says alone. */
export const restoreRows: readonly Row[] = [
  {
    id: "12501",
    severity: "ERROR",
    text: (path) => `Unlock of volume "E:" failed - status ${codeOf(path, "UNLOCKVOLUME")}`,
    when: (path) => isFailed(path, "UNLOCKVOLUME"),
  },
  {
    id: "12500",
    severity: "ERROR",
    text: (path) => `Switchover of volume "E:" failed - status ${codeOf(path, "SWITCHOVERVOLUME")}`,
    when: (path) => isFailed(path, "SWITCHOVERVOLUME"),
  },
  {
    id: "12045",
    severity: "ERROR",
    text: () => 'Unable to unlock volume "E:" on "NODEA" machine.',
    when: (path) => isFailed(path, "volume", "-u"),
  },
  {
    id: "12053",
    severity: "ERROR",
    text: () =>
      'Volume E: was found dirty by Microsoft utility chkntfs during the restore on "NODEA". Chkdsk should be scheduled to run for this volume.',
    when: (path) => isFailed(path, "chkntfs"),
  },
  {
    id: "12061",
    severity: "ERROR",
    text: () => "CheckVolume failed. Unable to access Volume E:.",
    when: (path) => isAction(path, "restore") && writeCheck(path) === "failed",
  },
  {
    id: "12065",
    severity: "INFO",
    text: () => 'VSS scheduled backups on volume "E:" are enabled.',
    when: (path) => isDone(path, "schtasks", "/change"),
  },
  {
    id: "12066",
    severity: "ERROR",
    text: () =>
      'Failed to enable a VSS backup schedule on volume "E:". If shadow copies are required, please enable it manually. However, the volume restore was successful.',
    when: (path) => isFailed(path, "schtasks", "/change") || answerTo(path, "mountvol") === "failed",
  },
];
