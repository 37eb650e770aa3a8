import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  builtProgram,
  layScript,
  layShareAndDrive,
  layWindowsTools,
  madeExecutable,
  startRelay,
  testPrefix,
} from "./programs.mjs";
import { setUpWine } from "./setup.mjs";

/**
 * Runs the black-box suite under Wine, through volkit.exe (made here, unless --program names one; of its cases every n-th by
 * --part n) and through node.exe (every n-th by --node-part n), then what is tested of Windows besides: trees of processes, and the
 * package. Ends with the counts, which --counts FILE takes too. Where other words are given they go to vitest, with
 * the black-box suite alone.
 */
const { values, positionals } = parseArgs({
  options: {
    program: { type: "string" },
    counts: { type: "string" },
    "without-node": { type: "boolean", default: false },
    part: { type: "string", default: "1" },
    "node-part": { type: "string", default: "1" },
  },
  allowPositionals: true,
});

/** Windows itself needs no setting up, but a MinGW on PATH. Not run yet: see `.github/workflows/windows.yml`. */
const isWindows = process.platform === "win32";
const windowsItself = { prefix: undefined, node: process.execPath, environment: process.env };

const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const runner = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "volkit-wine-"));

process.exitCode = await main();
rmSync(work, { recursive: true, force: true });

async function main() {
  const tools = setUp();
  if (tools === undefined) return finish([]);
  const relay = await startRelay(tools.wine);
  const blackBox = (file, part) => ({
    name: basename(file),
    config: "vitest.config.ts",
    environment: {
      VOLKIT_TEST_PROGRAM: file,
      VOLKIT_TEST_SCRIPT: tools.script,
      VOLKIT_TEST_PART: part,
      VOLKIT_TEST_STAND_IN: tools.standIn,
      VOLKIT_TEST_RELAY: String(relay.port),
    },
  });
  const besides = {
    name: "trees and package",
    config: "besides.config.ts",
    environment: {
      VOLKIT_TEST_PROGRAM: tools.program,
      VOLKIT_WINE_PREFIX: tools.wine.prefix,
      VOLKIT_WINE_NODE: tools.wine.node,
    },
  };
  const suites = [
    blackBox(tools.program, values.part),
    ...(values["without-node"] ? [] : [blackBox(tools.wine.node, values["node-part"])]),
    ...(positionals.length > 0 ? [] : [besides]),
  ];
  try {
    const runs = [];
    for (const suite of suites) runs.push(await run(suite));
    return finish(runs);
  } finally {
    await relay.end();
  }
}

function setUp() {
  try {
    const standIn = builtProgram("stand-in");
    const wine = isWindows ? windowsItself : setUpWine(testPrefix);
    if (!isWindows) {
      layWindowsTools(testPrefix, standIn);
      layShareAndDrive(testPrefix);
    }
    const program = values.program === undefined ? madeExecutable() : resolve(values.program);
    const script = layScript(dirname(program));
    console.log(`test:wine: Wine, the programs and the stand-in are there after ${seconds()}`);
    return { wine, standIn, program, script };
  } catch (error) {
    console.log(`test:wine: skipped: ${error.message}`);
    return undefined;
  }
}

async function run({ name, config, environment }) {
  const file = join(work, `${name}.json`);
  const start = performance.now();
  const path = fileURLToPath(new URL(config, import.meta.url));
  const env = { ...process.env, ...environment, VOLKIT_TEST_COUNTS: file };
  const vitest = spawn(process.execPath, [runner, "run", "--config", path, ...positionals], {
    env,
    stdio: "inherit",
  });
  const [status] = await once(vitest, "close");
  const took = (performance.now() - start) / 1000;
  return { name, took, ...countsIn(file, status) };
}

/** A run that failed although no test did counts as one. */
function countsIn(file, status) {
  try {
    const counts = JSON.parse(readFileSync(file, "utf8"));
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, retried: 0, skipped: {} };
  }
}

function finish(runs) {
  const sum = (of) => runs.reduce((total, run) => total + of(run), 0);
  const [passed, failed] = [sum((run) => run.passed), sum((run) => run.failed)];
  for (const { name, took, skipped, ...counts } of runs) {
    const left = Object.values(skipped).reduce((total, count) => total + count, 0);
    console.log(
      `\n${name}: ${counts.passed} passed (${counts.retried} of them not at the first try), ${counts.failed} failed, ${left} skipped in ${took.toFixed(0)} s`,
    );
    for (const [why, count] of Object.entries(skipped)) console.log(`  ${count} skipped: ${why}`);
  }
  console.log(`\ntest:wine: ${passed} passed, ${failed} failed in ${seconds()}`);
  if (values.counts !== undefined) writeFileSync(values.counts, `${passed} ${failed}\n`);
  return failed === 0 ? 0 : 1;
}
