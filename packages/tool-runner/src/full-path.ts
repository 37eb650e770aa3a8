import { posix, win32 } from "node:path";

/**
 * What a text names as a place.
 * - `full`: a path that leads to the same place wherever we stand
 * - `none`: no such path, for `why` (`unset` is not among the reasons: there is no text then)
 */
export type FullPath =
  { readonly kind: "full"; readonly path: string } | { readonly kind: "none"; readonly why: string };

/**
 * Reads a path out of a variable or a setting, by a system's rules. On Windows people write folders with quotes
 * around them or in them, with white space at the ends, with slashes and with doubled or trailing backslashes: all of
 * these are understood, and `path` is as Windows writes it. What depends on the current drive or folder is refused,
 * and so are devices (`\\.\`): a path must have a drive (`C:\`), a share (`\\server\share\`) or both with `\\?\`
 * before it.
 */
export function fullPath(text: string, platform: string): FullPath {
  return platform === "win32" ? windowsPath(text) : posixPath(text);
}

function posixPath(text: string): FullPath {
  if (text === "") return { kind: "none", why: "empty" };
  if (!posix.isAbsolute(text)) return { kind: "none", why: "not absolute" };
  return { kind: "full", path: posix.join(text) };
}

function windowsPath(text: string): FullPath {
  const bare = text.replaceAll('"', "").trim();
  if (bare === "") return { kind: "none", why: "empty" };
  const path = win32.normalize(bare);
  if (/^(?:[A-Za-z]:\\|\\\\\?\\[A-Za-z]:\\|\\\\\?\\UNC\\|\\\\\?\\Volume\{)/i.test(path))
    return { kind: "full", path };
  if (/^\\\\[^\\.?][^\\]*\\[^\\]/.test(path)) return { kind: "full", path };
  return { kind: "none", why: whyNot(path) };
}

function whyNot(path: string): string {
  const [, drive] = /^([A-Za-z]:)/.exec(path) ?? [];
  if (drive !== undefined) return `depends on the current folder of drive ${drive.toUpperCase()}`;
  if (/^\\\\[.?]\\/.test(path)) return "a device, no folder or file";
  if (path.startsWith("\\")) return "names no drive";
  return "not absolute";
}
