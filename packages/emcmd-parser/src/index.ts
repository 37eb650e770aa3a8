export { emcmd, volumeArgument, type At, type VolumeArgument } from "./emcmd.js";
export { getMirrorVolInfo, type MirrorAnswer } from "./get-mirror-vol-info.js";
export { formatMirrorLine, parseMirrorLines, type MirrorLine } from "./mirror-line.js";
export { mirrorStateOf, type MirrorState } from "./mirror-state.js";
export { roleOf, type Role } from "./role.js";
export { emcmdFailure } from "./status-line.js";
export { lockVolume, switchOverVolume, unlockVolume, updateVolumeInfo } from "./verbs.js";
