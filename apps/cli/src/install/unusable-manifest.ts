import { message, type Message } from "@volkit/kit-orchestrator";
import type { Found } from "./found.js";
import { manifestName } from "./names.js";
import { pathsOf } from "./paths.js";

/** Why the manifest that stands there cannot be gone by; undefined where it can, or there is none. */
export function unusableManifest(found: Found, platform: NodeJS.Platform): Message | undefined {
  const file = pathsOf(platform).join(found.place.folder, manifestName);
  switch (found.manifest.kind) {
    case "none":
    case "manifest":
      return undefined;
    case "newer":
      return message("start", "VK713", { file, format: found.manifest.format });
    case "damaged":
      return message("start", "VK714", { file });
  }
}
