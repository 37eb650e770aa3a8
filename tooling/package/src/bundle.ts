// @boundaries-ignore how the program is built stands where it is built
import { bundleParts, partsOfActions } from "../../../apps/cli/build/parts.mjs";

/** The program in its parts, and what the bundler says of what it put into them. */
export interface Bundle {
  /** What loads the parts. */
  readonly boot: string;
  /** What this build is known by. */
  readonly build: string;
  /** The text of each part, by its name. */
  readonly texts: ReadonlyMap<string, string>;
  /** The parts that are compiled when the executable is made. */
  readonly toCompile: readonly string[];
  /** The files that are in it, by their whole paths. */
  readonly files: readonly string[];
}

/** The very parts that the program for Node consists of. */
export async function bundle(): Promise<Bundle> {
  const { boot, build, texts, files } = await bundleParts();
  return { boot, build, texts, toCompile: partsOfActions, files };
}
