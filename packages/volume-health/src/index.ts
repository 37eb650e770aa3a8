export {
  builtInWriteCheck,
  type BuiltInWriteCheckOptions,
  type WhyWriteCheckFailed,
  type WriteCheckAnswer,
} from "./built-in-write-check.js";
export { checkVolume, checkVolumeTool } from "./check-volume.js";
export { checkDirty } from "./chkntfs.js";
export type { Disk, Entry, OpenFile } from "./disk.js";
export { refusals, type Refusal } from "./refusal.js";
export { reportLine, stepLine, type WriteCheckReport } from "./write-check-report.js";
export { writeCheckSteps, type WriteCheckStep } from "./write-check-steps.js";
export {
  writeCheck,
  type WhyNotWritten,
  type WriteCheckMeans,
  type WriteCheckResult,
} from "./write-check.js";
