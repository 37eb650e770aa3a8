import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileWith } from "./file-with.js";
import type { System } from "./system.js";

/** What runs each tool in a job of its own on Windows, and the asset in which a single executable carries it. */
export const launcherName = "volkit-job.exe";

/**
 * Finds the launcher when the first tool is started: beside this program, and nowhere else. Where this is a single
 * executable that carries it, what stands there is compared with it byte for byte, and put right. `carried` gives
 * those bytes. Undefined on other systems, and where it is not there and cannot be put there.
 */
export function launcherBeside(
  { kit, platform, randomHex }: Pick<System, "kit" | "platform" | "randomHex">,
  carried: () => Uint8Array | undefined = carriedLauncher,
): () => Promise<string | undefined> {
  let found: Promise<string | undefined> | undefined;
  return () => (found ??= find());

  async function find(): Promise<string | undefined> {
    if (platform !== "win32") return undefined;
    const [program = kit.file] = kit.words;
    const file = join(dirname(program), launcherName);
    const bytes = carried();
    if (bytes !== undefined) return (await fileWith(bytes, file, randomHex())) ? file : undefined;
    return access(file).then(
      () => file,
      () => undefined,
    );
  }
}

function carriedLauncher(): Uint8Array | undefined {
  const sea = process.getBuiltinModule("node:sea");
  if (!sea.isSea()) return undefined;
  try {
    return new Uint8Array(sea.getAsset(launcherName));
  } catch {
    return undefined; // it was built without
  }
}
