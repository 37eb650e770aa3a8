export { checkVolume } from "./check-volume.js";
export { checkDirty } from "./chkntfs.js";
