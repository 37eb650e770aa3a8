/** The actions that LifeKeeper finds scripts for, the checks in both spellings. A DataKeeper volume has no recover. */
export const installedActions = [
  "restore",
  "remove",
  "quickchk",
  "quickCheck",
  "deepchk",
  "deepCheck",
] as const;

export type InstalledAction = (typeof installedActions)[number];

/** The same check by its other name. */
export const otherSpelling: Readonly<Partial<Record<InstalledAction, InstalledAction>>> = {
  quickchk: "quickCheck",
  quickCheck: "quickchk",
  deepchk: "deepCheck",
  deepCheck: "deepchk",
};

export const manifestName = "volkit-install.json";

export function scriptName(action: InstalledAction): string {
  return `${action}.ksh`;
}

/** What stood in a script's place before the installation, beside it. */
export function keptName(action: InstalledAction): string {
  return `${scriptName(action)}.before-volkit`;
}

/** A file or folder that is renamed when it is whole. */
export function writingName(name: string): string {
  return `.${name}.volkit-writing`;
}
