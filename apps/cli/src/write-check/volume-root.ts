import type { Volume } from "@volkit/tool-command";
import { fullPath } from "@volkit/tool-runner";
import type { System } from "../system.js";

/**
 * The full path of a volume's root: the one that was named, else on Windows the drive's. Undefined where nothing
 * says it: a path that depends on the current folder or drive is as good as none.
 */
export function volumeRoot(
  volume: Volume,
  named: string | undefined,
  { platform }: Pick<System, "platform">,
): string | undefined {
  if (named !== undefined) {
    const full = fullPath(named, platform);
    return full.kind === "full" ? full.path : undefined;
  }
  return platform === "win32" ? `${volume.name}\\` : undefined;
}
