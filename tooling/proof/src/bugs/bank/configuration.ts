import { strict as assert } from "node:assert";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageLine } from "@volkit/kit-orchestrator";
import { judge } from "volkit/src/configuration/judge.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";

/** Configurations that were trusted further than they may be, or told of badly. */
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
  {
    name: "a number beyond all bounds shown as null",
    wrong: "Of `1e999` it was said that null stands there: who looked for that found nothing to mend.",
    edit: {
      file: "apps/cli/src/configuration/problems.ts",
      find: 'typeof value === "number" ? String(value) : asJson(value)',
      replace: "asJson(value)",
    },
    reproduction: {
      by: "sources",
      run: async () => {
        const [said = ""] = await problemsOf('{ "timeouts": { "default": 1e999 } }');
        assert.match(said, /Infinity/);
      },
    },
  },
  {
    name: "a file that is something else filled the log",
    wrong: "Every one of its thousands of keys was a message of its own, at each check, in LifeKeeper's log.",
    edit: { file: "apps/cli/src/configuration/problems.ts", find: ".slice(0, most)", replace: "" },
    reproduction: {
      by: "sources",
      run: async () => {
        const keys = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, index]));
        assert.equal((await problemsOf(JSON.stringify(keys))).length, 21);
      },
    },
  },
];

/** What is said of a configuration that is invalid. */
async function problemsOf(text: string): Promise<readonly string[]> {
  const said: string[] = [];
  await inFolder(async (folder) => {
    const file = join(folder, "volkit.json");
    writeFileSync(file, text, { mode: 0o600 });
    const judged = await judge(file, Promise.resolve([]));
    if (judged.kind === "invalid") said.push(...judged.problems.map((each) => messageLine(each, "en")));
  });
  return said;
}
