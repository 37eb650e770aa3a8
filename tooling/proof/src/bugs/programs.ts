import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleEdited } from "../edited/bundle-edited.js";
import type { Edit } from "../edited/edit.js";

/** The program as it is, and with edits, each in a folder of its own: its beginning, and all the rest as one part. */
export interface Programs {
  readonly bundled: (edit?: Edit) => Promise<string>;
  readonly remove: () => Promise<void>;
}

export async function openPrograms(root: string): Promise<Programs> {
  const folder = await mkdtemp(join(tmpdir(), "volkit-bugs-"));
  let made = 0;
  let asItIs: Promise<string> | undefined;
  const bundle = async (edit?: Edit): Promise<string> => {
    made += 1;
    const own = join(folder, String(made));
    const [program, part] = [join(own, "volkit.js"), join(own, "parts", "volkit.mjs")];
    await bundleEdited(root, "apps/cli/src/volkit.ts", edit === undefined ? [] : [edit], part);
    await writeFile(program, 'import("./parts/volkit.mjs");\n');
    return program;
  };
  return {
    bundled: (edit) => (edit === undefined ? (asItIs ??= bundle()) : bundle(edit)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
