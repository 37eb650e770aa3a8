import { strict as assert } from "node:assert";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bug } from "../bug.js";
import { configuration, onNode } from "../support/stand-ins.js";

/** What the program as a whole answered, or did not. */
export const bugs: readonly Bug[] = [
  {
    name: "help in the place of a check counted as its success",
    wrong:
      "`quickCheck -t=Vol.E --help` ended with 0: to LifeKeeper the volume was healthy, and nobody had looked.",
    edit: {
      file: "apps/cli/src/main.ts",
      find: 'action !== undefined && parseActionArguments(action, rest).kind === "arguments"',
      replace: 'action !== undefined && words.includes("-t")',
    },
    reproduction: {
      by: "program",
      run: (program) =>
        onNode(async ({ run }) => {
          assert.equal((await run(program, "quickCheck", "-t=Vol.E", "--help")).exit, 2);
          assert.equal((await run(program, "quickCheck", "--help")).exit, 0);
        }),
    },
  },
  {
    name: "a folder that the system takes none in was made for ever",
    wrong:
      "Node's own way to make a folder with all above it goes round for ever there: a run with such records never ended.",
    edit: {
      file: "apps/cli/src/records/make-folder.ts",
      find: "    await mkdir(folder, { mode: 0o700 });\n  } catch (error) {",
      replace: "    await mkdir(folder, { mode: 0o700, recursive: true });\n  } catch (error) {",
    },
    reproduction: {
      by: "program",
      run: (program) =>
        onNode(async ({ folder, run }) => {
          const records = { folder: "/proc/volkit/records" };
          writeFileSync(join(folder, "lk/etc/volkit.json"), JSON.stringify({ ...configuration, records }));
          const { exit, said, stderr } = await run(program, "remove", "-t", "Vol.E");
          assert.equal(exit, 0, stderr);
          assert.ok(said.includes("VK132"), stderr);
        }),
    },
  },
];
