import { strict as assert } from "node:assert";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageLine } from "@volkit/kit-orchestrator";
import { doubtsAbout } from "volkit/src/configuration/doubts.js";
import { judge } from "volkit/src/configuration/judge.js";
import { problemsOf as problemsIn } from "volkit/src/configuration/problems.js";
import type { Bug } from "../bug.js";
import { timesLongerAtOnce } from "../support/all-at-once.js";
import { inFolder } from "../support/folder.js";
import { machine } from "../support/machine.js";

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
      find: 'typeof open === "number" ? String(open) : JSON.stringify(open)',
      replace: "JSON.stringify(open)",
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
  {
    name: "a configuration that is wrong all over judged for minutes",
    wrong:
      "Each thing that is wrong was held against all before it: a large file that is something else held up every action.",
    edit: {
      file: "apps/cli/src/configuration/problems.ts",
      find: "const different = places.filter((place) => first.get(writtenPath(place.path)) === place);",
      replace:
        "const different = places.filter(({ path }, at) => places.findIndex((other) => writtenPath(other.path) === writtenPath(path)) === at);",
    },
    reproduction: {
      by: "sources",
      run: () => {
        let looks = 0;
        const issues = Array.from({ length: 200 }, (_, at) => ({
          code: "custom" as const,
          message: "wrong",
          path: new Proxy<PropertyKey[]>([at], {
            get: (path, key) => {
              if (key === "map") looks += 1;
              const value: unknown = Reflect.get(path, key);
              return value;
            },
          }),
        }));
        assert.equal(problemsIn("f", [], issues).length, 21);
        assert.ok(looks < 10 * issues.length, `${issues.length} places are looked at ${looks} times`);
      },
    },
  },
  {
    name: "the nodes of a configuration held against each other for minutes",
    wrong: "Each was held against all before it, so a list twice as long took four times as long to be read.",
    edit: {
      file: "apps/cli/src/configuration/doubts.ts",
      find: "({ path, name, what }) => {\n    const first = firsts.get(name);",
      replace:
        "({ path, name, what }, at) => {\n    const first = all.slice(0, at).find((other) => other.name === name)?.path;",
    },
    reproduction: {
      by: "sources",
      run: () => {
        const times = timesLongerAtOnce(40, 4000, (nodes) => {
          const peers = Array.from({ length: nodes }, (_, at) => ({ node: `N${at}` }));
          assert.deepEqual(doubtsAbout("f", { resources: { T: { peers } } }, machine({})), []);
        });
        assert.ok(times < 6, `4000 nodes take ${times.toFixed()} times as long as 40 times 100`);
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
