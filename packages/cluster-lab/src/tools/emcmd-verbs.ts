/** The verbs of EMCMD that the lab knows: what the kit and its administrators use. */
export const emcmdVerbs: readonly string[] = [
  "GETMIRRORVOLINFO",
  "UPDATEVOLUMEINFO",
  "LOCKVOLUME",
  "UNLOCKVOLUME",
  "SWITCHOVERVOLUME",
  "PAUSEMIRROR",
  "CONTINUEMIRROR",
  "PREPARETOBECOMETARGET",
];
