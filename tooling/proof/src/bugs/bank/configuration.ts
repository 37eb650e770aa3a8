import { strict as assert } from "node:assert";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "volkit/src/configuration/judge.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";

/** Configurations that were trusted further than they may be. */
export const bugs: readonly Bug[] = [
  {
    name: "a link on the way to the configuration not looked at",
    wrong:
      "Through a link in a folder that everybody can write, everybody could name the programs that run as SYSTEM, unsaid.",
    edit: {
      file: "apps/cli/src/configuration/place-warnings.ts",
      find: "if (isLink) for (const hop of await hopsOf(file)) who.push(...(await othersThroughFolder(hop, user)));",
      replace: "if (isLink) who.push(...(await othersThroughFolder(path, user)));",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          for (const part of ["own", "open", "real"]) mkdirSync(join(folder, part), { mode: 0o755 });
          chmodSync(join(folder, "open"), 0o777);
          writeFileSync(join(folder, "real", "volkit.json"), "{}", { mode: 0o644 });
          symlinkSync(join(folder, "real", "volkit.json"), join(folder, "open", "hop.json"));
          symlinkSync(join(folder, "open", "hop.json"), join(folder, "own", "volkit.json"));
          const judged = await judge(join(folder, "own", "volkit.json"), Promise.resolve([]));
          const said = judged.kind === "valid" ? judged.warnings.map(({ id }) => id) : [judged.kind];
          assert.deepEqual(said, ["VK117", "VK116"]);
        }),
    },
  },
];
