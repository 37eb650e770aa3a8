import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { atExit } from "./at-exit.js";
import type { Chapter } from "./chapter.js";
import { fire } from "./fire/fire.js";
import { kill } from "./kill/kill.js";
import { readOptions, usage } from "./options.js";
import { race } from "./race/race.js";
import { told } from "./report.js";
import { openStage } from "./stage.js";
import { openTally } from "./tally.js";

const chapters: readonly Chapter[] = [fire, kill, race];

process.exitCode = await torture(process.argv.slice(2));

/** Runs the chapters, prints what they counted, and ends with the line that counts everything. */
async function torture(words: readonly string[]): Promise<number> {
  const options = readOptions(words, availableParallelism());
  const chosen = chapters.filter(({ name }) => options?.only === undefined || options.only === name);
  if (options === undefined || chosen.length === 0) {
    console.error(`usage: ${usage}\nchapters: ${chapters.map(({ name }) => name).join(", ")}`);
    return 2;
  }
  console.log(`torture: dose ${options.dose}, seed ${options.seed}, ${options.jobs} at a time`);
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "volkit-torture-"));
  const removeFolder = atExit(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  });
  const stage = openStage(options, folder);

  let [runs, violations] = [0, 0];
  for (const chapter of chosen) {
    const chapterBegan = performance.now();
    const tally = openTally();
    await chapter.run(stage, tally);
    const counted = tally.read();
    console.log(told(chapter, counted, options, secondsSince(chapterBegan)));
    runs += counted.places.length;
    violations += counted.violations.length;
  }
  stage.clear();
  removeFolder();
  console.log(`\ntorture: ${runs} runs, ${violations} violations in ${secondsSince(began)} s`);
  return violations === 0 ? 0 : 1;
}

function secondsSince(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
