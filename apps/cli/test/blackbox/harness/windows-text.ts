/** On Windows itself every path is as it is: nothing is translated. That has not been run yet. */
const isWindows = process.platform === "win32";

/**
 * Under Wine the root of this machine is `Z:\`. A test says every path as it is here; the program is told it as it is
 * there, and what the program says is read the other way round.
 */
const drive = "Z:";

/** A word or a variable for the program: one that is a full path, or has one after `=`, names it as it is there. */
export function toWindows(text: string): string {
  const [, option = "", path] = /^(--[a-z-]+=)?(\/.*)$/s.exec(text) ?? [];
  return isWindows || path === undefined ? text : `${option}${windowsPath(path)}`;
}

export function windowsPath(path: string): string {
  return isWindows ? path : `${drive}${path.replaceAll("/", "\\")}`;
}

/** Every text in a value that is to be written as JSON. */
export function valueToWindows(value: unknown): unknown {
  if (typeof value === "string") return toWindows(value);
  if (Array.isArray(value)) return value.map(valueToWindows);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, valueToWindows(one)]));
}

/** Paths on the drive, in text or in JSON, where every backslash is doubled. */
const paths = /Z:(?:\\\\?(?:(?!Z:)[^\\/:*?"<>|\r\n])*)+/g;

export function fromWindows(text: string): string {
  if (isWindows) return text;
  return text.replaceAll(paths, (path) => path.slice(drive.length).replaceAll(/\\\\?/g, "/"));
}
