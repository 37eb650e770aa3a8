import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { makeBlob } from "./blob.js";
import { bundle } from "./bundle.js";
import { componentsOf } from "./components.js";
import { contentsOf } from "./contents.js";
import { textIn } from "./json.js";
import { launcherName, makeLauncher } from "./launcher.js";
import { linuxExecutable } from "./linux-executable.js";
import { places } from "./places.js";
import { targetNode, versionsOf } from "./target-node.js";
import type { Target } from "./target.js";
import { windowsExecutable } from "./windows-executable.js";
import { writeOut } from "./write-out.js";

/** What to make, and where. */
export interface Wanted {
  readonly target: Target;
  /** The folder that gets the package, as a folder and as an archive. */
  readonly out: string;
  /** Files for the archive's top folder, beside the executable. */
  readonly beside: readonly string[];
  /** Signs an executable. */
  readonly sign: (executable: Uint8Array) => Uint8Array;
  /** Told what is done, and how long it took in seconds. */
  readonly done: (what: string) => void;
}

/** Where a package is. */
export interface Made {
  readonly executable: string;
  readonly archive: string;
}

/** Makes a package from the sources as they are, in the place of one that is there. */
export async function makePackage({ target, out, beside, sign, done }: Wanted): Promise<Made> {
  const version = textIn(places.manifest, "version");
  const node = targetNode(target);
  const nodeVersions = versionsOf(node);
  done(`Node ${nodeVersions["node"] ?? "?"} for ${target.platform}`);
  const parts = await bundle();
  const components = componentsOf(parts.files);
  done(`${parts.texts.size} parts, with ${components.length} packages of others`);
  const launcher = target.name === "win" ? [[launcherName, sign(makeLauncher())] as const] : [];
  const blob = makeBlob(node, parts, new Map(launcher));
  done(`blob: ${blob.length} bytes`);
  const executable = sign(makeExecutable(target, readFileSync(node.file), blob, version));
  done(`${target.executable}: ${executable.length} bytes`);
  const contents = contentsOf({ target, version, executable, components, nodeVersions, launcher, beside });
  const folder = join(out, `volkit-${version}-${target.platform}`);
  const archive = writeOut(folder, contents, target.executable);
  done(basename(archive));
  return { executable: join(folder, target.executable), archive };
}

/** Makes the executable of a target from its Node and what goes into it. */
export function makeExecutable(
  target: Target,
  node: Uint8Array,
  blob: Uint8Array,
  version: string,
): Uint8Array {
  if (target.name === "linux") return linuxExecutable(node, blob);
  return windowsExecutable(node, blob, { version, description: textIn(places.manifest, "description") });
}
