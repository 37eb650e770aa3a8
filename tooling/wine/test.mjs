import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { pnpm } from "../setup/pnpm.mjs";
import { builtProgram, layShareAndDrive, layWindowsTools, startRelay, testPrefix } from "./programs.mjs";
import { setUpWine } from "./setup.mjs";

/**
 * Runs the black-box suite under Wine, through node.exe (of its cases every n-th by --node-part n) and through every
 * program that --program names, and ends with the counts, which --counts FILE takes too. The other words go to vitest.
 */
const { values, positionals } = parseArgs({
  options: {
    program: { type: "string", multiple: true, default: [] },
    counts: { type: "string" },
    "without-node": { type: "boolean", default: false },
    "node-part": { type: "string", default: "1" },
  },
  allowPositionals: true,
});

const began = performance.now();
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const config = fileURLToPath(new URL("vitest.config.ts", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "volkit-wine-"));

process.exitCode = await main();
rmSync(work, { recursive: true, force: true });

async function main() {
  const tools = setUp();
  if (tools === undefined) return finish([]);
  const relay = await startRelay(tools.wine);
  const programs = [
    ...(values["without-node"] ? [] : [{ file: tools.wine.node, part: values["node-part"] }]),
    ...values.program.map((file) => ({ file: resolve(file), part: "1" })),
  ];
  try {
    return finish(programs.map((program) => run(program, tools.standIn, relay.port)));
  } finally {
    await relay.end();
  }
}

function setUp() {
  try {
    const tools = { wine: setUpWine(testPrefix), standIn: builtProgram("stand-in") };
    layWindowsTools(testPrefix, tools.standIn);
    layShareAndDrive(testPrefix);
    console.log(`test:wine: Wine, node.exe and the stand-in are there after ${seconds()}`);
    return tools;
  } catch (error) {
    console.log(`test:wine: skipped: ${error.message}`);
    return undefined;
  }
}

function run(program, standIn, port) {
  const name = basename(program.file);
  const file = join(work, `${name}.json`);
  const start = performance.now();
  Object.assign(process.env, {
    VOLKIT_TEST_PROGRAM: program.file,
    VOLKIT_TEST_PART: program.part,
    VOLKIT_TEST_STAND_IN: standIn,
    VOLKIT_TEST_RELAY: String(port),
    VOLKIT_TEST_COUNTS: file,
  });
  const { status } = pnpm(["exec", "vitest", "run", "--config", config, ...positionals], "inherit");
  const took = (performance.now() - start) / 1000;
  return { name, took, ...countsIn(file, status) };
}

/** A run that failed although no test did counts as one. */
function countsIn(file, status) {
  try {
    const counts = JSON.parse(readFileSync(file, "utf8"));
    return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: {} };
  }
}

function finish(runs) {
  const sum = (of) => runs.reduce((total, run) => total + of(run), 0);
  const [passed, failed] = [sum((run) => run.passed), sum((run) => run.failed)];
  for (const { name, took, skipped, ...counts } of runs) {
    const left = Object.values(skipped).reduce((total, count) => total + count, 0);
    console.log(
      `\n${name}: ${counts.passed} passed, ${counts.failed} failed, ${left} skipped in ${took.toFixed(0)} s`,
    );
    for (const [why, count] of Object.entries(skipped)) console.log(`  ${count} skipped: ${why}`);
  }
  console.log(`\ntest:wine: ${passed} passed, ${failed} failed in ${seconds()}`);
  if (values.counts !== undefined) writeFileSync(values.counts, `${passed} ${failed}\n`);
  return failed === 0 ? 0 : 1;
}
