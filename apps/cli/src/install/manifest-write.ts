import { manifestText, type Manifest } from "./manifest.js";
import { manifestName } from "./names.js";
import { pathsOf } from "./paths.js";
import type { Write } from "./write.js";

export function manifestWrite(folder: string, manifest: Manifest, platform: NodeJS.Platform): Write {
  const path = pathsOf(platform).join(folder, manifestName);
  return { what: "write", path, bytes: Buffer.from(manifestText(manifest)), mode: 0o644 };
}
