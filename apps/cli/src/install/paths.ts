import { posix, win32 } from "node:path";

/** The rules for paths of a system. */
export function pathsOf(platform: NodeJS.Platform): typeof posix {
  return platform === "win32" ? win32 : posix;
}
