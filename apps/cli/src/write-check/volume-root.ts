import type { Volume } from "@volkit/tool-command";
import type { System } from "../system.js";
import { isFullPath } from "../full-path.js";

/**
 * The full path of a volume's root: the one that was named, else on Windows the drive's. Undefined where nothing
 * says it: a path that depends on the current folder or drive is as good as none.
 */
export function volumeRoot(
  volume: Volume,
  named: string | undefined,
  { platform }: Pick<System, "platform">,
): string | undefined {
  if (named !== undefined) return isFullPath(named, platform) ? named : undefined;
  return platform === "win32" ? `${volume.name}\\` : undefined;
}
