/** What volkit is packaged for. */
export interface Target {
  readonly name: "win" | "linux";
  /** As the npm packages of Node call it. */
  readonly platform: "win-x64" | "linux-x64";
  /** The name of the executable. */
  readonly executable: string;
}

const targets: readonly Target[] = [
  { name: "win", platform: "win-x64", executable: "volkit.exe" },
  { name: "linux", platform: "linux-x64", executable: "volkit" },
];

/** The target of a name on the command line. */
export function targetOf(name: string | undefined): Target | undefined {
  return targets.find((target) => target.name === name);
}
