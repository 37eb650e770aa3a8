import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import * as the from "./commands.js";
import { hangs } from "./harness/answer.js";
import { onlyOn } from "./harness/only-on.js";
import { lives } from "./harness/processes.js";
import { programFile } from "./harness/target.js";
import { until } from "./harness/until.js";
import { environmentIn, recordsIn, worldOf } from "./harness/volkit.js";

/** util-linux's program that gives another one a terminal of its own. */
const script = "/usr/bin/script";

const run = existsSync(script) ? onlyOn("posix", "a console that goes away is a signal there") : test.skip;

run("when its console goes away, a run ends its tools and records that it was interrupted", async () => {
  const world = worldOf({ replies: [[the.lock, hangs]] });
  const command = `'${process.execPath}' '${programFile}' remove -t Vol.E -i E:`;
  const terminal = spawn(script, ["-qec", command, "/dev/null"], {
    env: environmentIn(world),
    stdio: ["ignore", "ignore", "ignore"],
  });
  await until(() => world.noted("pids").length > 0);
  terminal.kill("SIGKILL");
  await until(() => recordsIn(world).length > 0);
  expect(recordsIn(world)).toMatchObject([
    {
      exitCode: 1,
      interrupted: { signal: "SIGHUP", step: "remove.6", command: "EMCmd . LOCKVOLUME E:" },
    },
  ]);
  expect(world.noted("pids").map(Number).filter(lives)).toEqual([]);
});
