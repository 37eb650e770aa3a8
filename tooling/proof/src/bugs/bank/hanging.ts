import { strict as assert } from "node:assert";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Ending } from "@volkit/tool-command";
import { realRunner, type RealRunnerSettings } from "@volkit/tool-runner";
import { within } from "volkit/src/within.js";
import type { Bug } from "../bug.js";
import { inFolder } from "../support/folder.js";

function script(file: string, body: string): string {
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** Runs a tool with a deadline, in seconds. */
function runTool(file: string, seconds: number, more: Partial<RealRunnerSettings> = {}): Promise<Ending> {
  const runner = realRunner({
    locate: () => ({ kind: "found", file }),
    environment: { PATH: "/usr/bin:/bin" },
    deadlineOf: () => seconds,
    codePage: 65001,
    ...more,
  });
  const command = {
    tool: { name: "Tool", home: "datakeeper" },
    args: [],
    effect: "reads",
    deadlines: [],
    read: () => undefined,
  } as const;
  return runner.run({ step: "bug", command });
}

/** Holds up everything in this process, as a busy machine does. */
function holdUp(ms: number): void {
  for (const began = performance.now(); performance.now() - began < ms;);
}

/** Answers that came in time, and were given up. */
export const bugs: readonly Bug[] = [
  {
    name: "a tool that ended in time called timed out",
    wrong:
      "Where the node was so busy that the kit itself stood still, a switchover that had succeeded was said to have failed.",
    edit: {
      file: "packages/tool-runner/src/within.ts",
      find: "setImmediate(resolve, undefined);",
      replace: "resolve(undefined);",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const started = join(folder, "started");
          const ending = runTool(script(join(folder, "tool"), `: >'${started}'; sleep 0.1; exit 7`), 0.5);
          while (!existsSync(started)) await pause(5);
          setImmediate(() => {
            holdUp(700);
          });
          assert.equal((await ending).how, "exited");
        }),
    },
  },
  {
    name: "a disk that answered in time given up",
    wrong: "On a busy node the record folder was said not to answer, and the run went on without its lock.",
    edit: {
      file: "apps/cli/src/within.ts",
      find: "setImmediate(resolve, undefined);",
      replace: "resolve(undefined);",
    },
    reproduction: {
      by: "sources",
      run: async () => {
        const looking = within(
          0.05,
          stat("/").then(() => "there"),
        );
        setImmediate(() => {
          holdUp(150);
        });
        assert.equal(await looking, "there");
      },
    },
  },
  {
    name: "a program of another kind of machine told by a number",
    wrong:
      "A tool built for another processor was reported as `Windows error 216`, which tells nobody what to do.",
    edit: {
      file: "packages/tool-runner/src/job.ts",
      find: '  "216": "it is not a program of this system",\n',
      replace: "",
    },
    reproduction: {
      by: "sources",
      run: () =>
        inFolder(async (folder) => {
          const launcher = script(join(folder, "launcher"), 'echo "failed 216" >&3; exit 216');
          const tool = script(join(folder, "tool"), "exit 0");
          const ending = await runTool(tool, 5, { launcher: () => Promise.resolve(launcher) });
          assert.deepEqual(
            { how: ending.how, reason: ending.how === "unstartable" ? ending.reason : "" },
            { how: "unstartable", reason: "it is not a program of this system" },
          );
        }),
    },
  },
];
