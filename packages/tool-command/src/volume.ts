/** A volume by its drive letter. */
export interface Volume {
  /** `E`: one ASCII letter in upper case. */
  readonly letter: string;
  /** `E:`: how messages and most tools write it. */
  readonly name: string;
}

/** Reads a volume written as `E`, `e:` or `E:\`. Undefined for anything else. */
export function parseVolume(text: string): Volume | undefined {
  const letter = /^([A-Za-z])(?::\\?)?$/.exec(text)?.[1]?.toUpperCase();
  return letter === undefined ? undefined : { letter, name: `${letter}:` };
}
